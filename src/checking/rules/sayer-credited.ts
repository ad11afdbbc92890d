/** Rule: whoever says, calls, accuses or denies is the speaker: such words are never the source's own. */
import { keyOf } from '../../law/relations.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Verbs by which somebody brings words, in the forms of a report. */
const saying = new RegExp(
  `\\b(?:${[
    'said|says|saying|told|tells|telling|(?<!United )[Ss]tat(?:ed|es|ing)|wrote|writes|writing|posted',
    'announc(?:e|es|ed|ing)|described?|describ(?:es|ing)|call(?:s|ed|ing)?(?! for\\b)|call(?:s|ed|ing) for',
    'accus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|warn(?:s|ed|ing)?|(?<!with )caution(?:s|ed|ing)?|confirm(?:s|ed|ing)?',
    'assert(?:s|ed|ing)?|argu(?:es|ed|ing)|stress(?:es|ed|ing)|insist(?:s|ed|ing)|not(?:ed|es|ing)',
    'thank(?:s|ed|ing)|urg(?:es|ed|ing)|voic(?:es|ed|ing)|express(?:es|ed|ing)|acknowledg(?:es|ed|ing)',
    'indicat(?:es|ed|ing)|label(?:s|ed|ing|led|ling)|estimat(?:e|es|ed|ing)|[Aa]ccording to',
  ].join('|')})\\b`,
  'u',
);

/** Evidence in the source's own voice where a statement or the words let somebody else speak. */
export function sayerCredited({ content }: Grounds): Message[] {
  const positions = new Map(
    content.claims.flatMap(({ id, entry }) =>
      entry.positions.map((position) => [keyOf({ claim: id, position: position.id }), position]),
    ),
  );
  return content.articles.flatMap((article) =>
    article.entry.evidence.flatMap(({ id, voice, exact, backs }, index) => {
      if (voice !== 'own') return [];
      const told = backs.flatMap((backed) => {
        const position = positions.get(keyOf(backed));
        // An error is told as what its source writes.
        return position && !position.error ? [position.statement] : [];
      });
      const [verb] = [[exact].flat().join(' '), ...told].flatMap((text) => saying.exec(text) ?? []);
      if (verb === undefined) return [];
      return [
        fault(article, ['evidence', index, 'voice'], {
          rule: 'sayer-credited',
          reason: `Somebody speaks here (“${verb}”), but the voice of “${id}” is “own”.`,
          help: 'Set the voice to "reported", or to "direct" if the words are quoted, and credit under “attribution” whoever says it.',
        }),
      ];
    }),
  );
}
