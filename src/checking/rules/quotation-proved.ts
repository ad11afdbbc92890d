/** Rule: what an article cites of a text that is not here, or was corrected since, was proved when the reading was made. */
import { listCited, listCitedBefore } from '../../schemas/cited.ts';
import type { ReadingEntry } from '../../schemas/reading.ts';
import { digestWords } from '../../text/digest.ts';
import { countEdits } from '../../text/edits.ts';
import { nearestPassage } from '../../text/nearest.ts';
import { fault } from '../fault.ts';
import type { Ground, Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'quotation-proved';

/** Words without proof; of the text as it stands only where the seed is not here. */
export function quotationProved({ sources }: Grounds): Message[] {
  return sources.flatMap((ground) => [
    ...(ground.seed ? [] : unproved(ground)),
    ...unprovedBefore(ground),
  ]);
}

function unproved({ article, reading }: Ground): Message[] {
  const { file } = article.entry.seed;
  if (!reading) {
    return [
      fault(article, ['seed'], {
        rule,
        reason: `Nothing that this article cites is proved: it has no reading, and ${file} is not here.`,
        help: `Put ${file} into the seeds folder and run “npm run read”.`,
      }),
    ];
  }
  const { proof } = reading.entry;
  const proved = new Set(proof.map(({ sha256 }) => sha256));
  return listCited(article.entry)
    .filter(({ exact }) => !proved.has(digestWords(exact)))
    .map(({ exact, path }) => {
      const nearest = nearestProved(proof, exact);
      return fault(article, path, {
        rule,
        reason: `“${exact}” is not proved: that needs the seed ${file}, which is not here.`,
        note: nearest ? `Nearest proved words: “${nearest}”` : undefined,
        help: 'Quote the proved words, or put the seed into the seeds folder and run “npm run read”.',
      });
    });
}

/** Words of a text that was corrected since, which nobody saw there. */
function unprovedBefore({ article, reading }: Ground): Message[] {
  const earlier = new Map(reading?.entry.earlier?.map(({ sha256, proof }) => [sha256, proof]));
  return listCitedBefore(article.entry).flatMap(({ exact, path, version }) => {
    const { seed, from } = article.entry.versions[version - 1]!;
    const proof = earlier.get(seed.sha256) ?? [];
    if (proof.some(({ sha256 }) => sha256 === digestWords(exact))) return [];
    const nearest = nearestProved(proof, exact);
    return [
      fault(article, path, {
        rule,
        reason: `“${exact}” is not proved in version ${version}, the text that stood until ${from}.`,
        note: nearest ? `Nearest proved words: “${nearest}”` : undefined,
        help: `Quote the proved words; or put that text, ${seed.file}, into the seeds folder under another name and run “npm run read”.`,
      }),
    ];
  });
}

/** The proved words nearest to those cited: first by shared words, then by letters. */
function nearestProved(proof: ReadingEntry['proof'], exact: string): string | undefined {
  const near = proof
    .map(({ exact: words }) => words)
    .filter((words) => nearestPassage(words, exact) ?? nearestPassage(exact, words))
    .map((words) => ({ words, edits: countEdits(words, exact, words.length + exact.length) }))
    .sort((a, b) => a.edits - b.edits || (a.words < b.words ? -1 : 1));
  return near[0]?.words.replaceAll(/\s+/g, ' ');
}
