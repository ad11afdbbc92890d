/** Rule: an account of what came after answers questions of its own chapter only, and no account of the day answers those. */
import { namedBy } from '../../law/relations.ts';
import type { ClaimEntry } from '../../schemas/claim.ts';
import type { Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'chapter-kept';

/** Evidence and statements that reach into another time, and later questions in the comparison of the day. */
export function chapterKept({ content }: Grounds): Message[] {
  const chapterOf = new Map(content.claims.map(({ id, entry }) => [id, entry.chapter]));
  const backing = content.articles.flatMap((article) =>
    article.entry.evidence.flatMap(({ backs }, i) =>
      backs.flatMap(({ claim }, j) => {
        const { chapter } = article.entry;
        if (!chapterOf.has(claim) || chapterOf.get(claim) === chapter) return [];
        return [
          fault(article, ['evidence', i, 'backs', j, 'claim'], {
            rule,
            reason: `“${claim}” is a question ${nameTime(chapterOf.get(claim))}, and this account is ${nameTime(chapter)}.`,
            help: 'Back a statement of a claim of the same chapter, or write such a claim (“chapter” in its file).',
          }),
        ];
      }),
    ),
  );
  return [...backing, ...content.claims.flatMap((claim) => judge(claim, chapterOf))];
}

function judge(
  claim: Located<ClaimEntry>,
  chapterOf: ReadonlyMap<string, string | undefined>,
): Message[] {
  const { chapter, compare, positions } = claim.entry;
  const isFar = (name: string): boolean => {
    const [owner = ''] = namedBy(claim.id, name).split('/');
    return chapterOf.has(owner) && chapterOf.get(owner) !== chapter;
  };
  const reaching = positions.flatMap((position, index) =>
    (['implies', 'excludes'] as const).flatMap((field) =>
      position[field].filter(isFar).map((name) =>
        fault(claim, ['positions', index, field], {
          rule,
          reason: `“${position.id}” ${field} “${name}”, which is of another time.`,
          help: 'Take it out: what came after answers nothing of the day.',
        }),
      ),
    ),
  );
  if (chapter === undefined || !compare) return reaching;
  return [
    ...reaching,
    fault(claim, ['chapter'], {
      rule,
      reason: 'This claim is of what came after, and the comparison is of the day.',
      help: 'Write compare: false; its statements stand on the page of their topic.',
    }),
  ];
}

function nameTime(chapter: string | undefined): string {
  return chapter === undefined ? 'of the day itself' : `of the chapter “${chapter}”`;
}
