/** Rule: a source whose whole text may stand here says under which licence. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Licensed sources without a licence, and licences without effect. */
export function licenceGiven({ content }: Grounds): Message[] {
  return content.articles.flatMap((article) => {
    const { rights, licence } = article.entry;
    if ((rights === 'licensed') === Boolean(licence)) return [];
    return [
      fault(article, licence ? ['licence'] : ['rights'], {
        rule: 'licence-given',
        reason: licence
          ? 'A licence is named, but the rights are “quote”.'
          : 'The rights are “licensed”, but no licence is named.',
        help: licence
          ? 'Set the rights to "licensed" if it covers the whole text, or take the licence out.'
          : 'Name it under “licence”, or set the rights to "quote".',
      }),
    ];
  });
}
