/** Rule: of each seed's words at most half are quoted in all, names left out. */
import { type Cited, listCited } from '../../schemas/cited.ts';
import type { ReadingEntry } from '../../schemas/reading.ts';
import type { ArticleEntry } from '../../schemas/article.ts';
import { digestWords } from '../../text/digest.ts';
import { spanHolds, type Span } from '../../text/spans.ts';
import { listWords } from '../../text/words.ts';
import { fault } from '../fault.ts';
import type { Content, Located } from '../content.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { proposeCuts, type Quoted } from '../propose-cuts.ts';

/** The most that may be quoted of one seed. */
export const MOST_SHARE = 0.5;

/** Sources of which too much is quoted; worked out from the reading, so the seed need not be here. */
export function quotedShare({ content, sources }: Grounds): Message[] {
  return sources.flatMap(({ article, reading, seed }) => {
    if (!reading || article.entry.rights === 'licensed') return [];
    const passages = listQuoted(article.entry, reading.entry);
    const quoted = countWords(passages);
    const { words } = reading.entry;
    const tooMany = quoted - Math.floor(words * MOST_SHARE);
    if (tooMany <= 0) return [];
    const percent = ((quoted / words) * 100).toFixed(1);
    const backed = statementsBehind(article, content);
    const cuts = proposeCuts(passages, tooMany, seed, backed).map(
      ({ cited, counts, keep, saves }) => {
        const place = `${article.file}:${article.at(cited.path).line}  “${cited.evidence ?? ''}” counts ${counts}`;
        return keep === undefined ? place : `${place}, and ${saves} fewer with “${keep}”`;
      },
    );
    return [
      fault(article, ['evidence'], {
        rule: 'quoted-share',
        reason: `${quoted} of the ${words} words of this source are quoted: ${percent} %, ${tooMany} too many.`,
        note: cuts.join('\n'),
        help: `Shorten quotations until at most ${MOST_SHARE * 100} % are, and see that what is kept still says its statement; or let one piece of evidence serve several.`,
      }),
    ];
  });
}

/** The statements that the evidence of a passage backs, as one text. */
function statementsBehind({ entry }: Located<ArticleEntry>, { claims }: Content) {
  return ({ evidence }: Cited): string =>
    (entry.evidence.find(({ id }) => id === evidence)?.backs ?? [])
      .flatMap(({ claim, position }) => {
        const positions = claims.find(({ id }) => id === claim)?.entry.positions;
        return positions?.find(({ id }) => id === position)?.statement ?? [];
      })
      .join(' ');
}

/** How many words of a seed its article quotes: each counted once; names and boilerplate not at all. */
export function countQuoted(article: ArticleEntry, reading: ReadingEntry): number {
  return countWords(listQuoted(article, reading));
}

function countWords(passages: readonly Quoted[]): number {
  return new Set(passages.flatMap(({ starts }) => [...starts])).size;
}

/** Every passage that an article cites, with the words of it that count. */
function listQuoted(article: ArticleEntry, reading: ReadingEntry): Quoted[] {
  const names = reading.mentions.flatMap(({ spans }) => spans);
  // A headline that a page prints twice is quoted once: the second is marked as boilerplate.
  const leftOut = [...names, ...reading.boilerplate.map(({ span }) => span)];
  const proofs = new Map(reading.proof.map((proof) => [proof.sha256, proof]));
  return listCited(article).flatMap((cited) => {
    const proof = proofs.get(digestWords(cited.exact));
    if (!proof) return [];
    const words = listWords(proof.exact);
    const starts = proof.spans.flatMap(([from]) =>
      words
        .map(({ span }): Span => [from + span[0], from + span[1]])
        .filter((word) => !leftOut.some((span) => spanHolds(span, word)))
        .map(([start]) => start),
    );
    return [{ cited, starts: new Set(starts), from: proof.spans[0]?.[0] ?? 0 }];
  });
}
