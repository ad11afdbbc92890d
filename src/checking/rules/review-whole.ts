/** Rule: an article is signed only when nothing that the machine read in it awaits a person. */
import { holdingsIn } from '../backing.ts';
import type { Grounds } from '../grounds.ts';
import { fault } from '../fault.ts';
import type { Message } from '../message.ts';

/** Articles signed by an editor in which answers of the machine stand. */
export function reviewWhole({ content }: Grounds): Message[] {
  return content.articles.flatMap((article) => {
    if (article.entry.review !== 'editor') return [];
    const { cells } = holdingsIn(content).sources.get(article.id)!;
    const open = content.claims.filter(({ id }) =>
      cells.get(id)!.answers.some(({ claim }) => claim === id),
    );
    if (open.length === 0) return [];
    return [
      fault(article, ['review'], {
        rule: 'review-whole',
        reason: `It is signed, and what the machine read on ${open.map(({ id }) => id).join(', ')} awaits a person.`,
        help: `Go on with “npm run review -- --source ${article.id} --interactive”, or write review: "machine" until then.`,
      }),
    ];
  });
}
