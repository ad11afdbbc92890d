/** Tells copies among the seeds: of one another, and of sources whose seed is not here. */
import type { Located } from '../checking/content.ts';
import type { Message } from '../checking/message.ts';
import { listCopies } from '../reading/list-copies.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { decodeShingles, listShingles } from '../text/shingles.ts';
import type { LoadedSeed } from './load-seed-texts.ts';
import { seedMessage } from './seed-message.ts';

type Article = Located<ArticleEntry>;

/** Seeds with the articles that own them; the first of two twins is the one that has an article. */
export interface OwnedSeeds {
  readonly seeds: readonly LoadedSeed[];
  readonly owners: ReadonlyMap<LoadedSeed, Article>;
  readonly articles: readonly Article[];
  readonly readings: readonly Located<ReadingEntry>[];
}

/** The name of a seed with the source it belongs to. */
function nameSeed(file: string, article: Article | undefined): string {
  if (!article) return file;
  return `${file} (source ${article.entry.letter}, ${article.entry.publisher ?? article.id})`;
}

const HELP = 'Remove one of the two.';

/** What is said against each seed that copies another; it names the other. */
export function tellCopies({
  seeds,
  owners,
  articles,
  readings,
}: OwnedSeeds): Map<LoadedSeed, Message> {
  const told = new Map<LoadedSeed, Message>();
  const ordered = [...seeds].sort(
    (one, other) => Number(owners.has(other)) - Number(owners.has(one)),
  );
  const first = new Map<string, LoadedSeed>();
  for (const seed of ordered) {
    const twin = first.get(seed.sha256);
    if (!twin) first.set(seed.sha256, seed);
    else {
      const reason = `is ${nameSeed(twin.file, owners.get(twin))} once more, byte for byte.`;
      told.set(seed, seedMessage(seed.path, { reason, help: HELP }));
    }
  }
  const helpFor = ({ file }: LoadedSeed, twin: LoadedSeed | undefined): string => {
    const article = twin && owners.get(twin);
    return article
      ? `${HELP} If its publisher corrected ${twin.file}: npm run read -- ${file} --corrects ${article.id} --from <day of the correction>`
      : HELP;
  };
  const here = new Set([...owners.values()].map(({ id }) => id));
  // A reading whose article cannot be read may be this very seed's.
  const recorded = readings.flatMap(({ id, entry }) => {
    const article = articles.find((one) => one.id === id);
    if (!article || here.has(id)) return [];
    return [{ name: nameSeed(entry.seed.file, article), shingles: decodeShingles(entry.shingles) }];
  });
  const named = new Map(
    ordered
      .filter((seed) => !told.has(seed))
      .map((seed) => [nameSeed(seed.file, owners.get(seed)), seed]),
  );
  const texts = [...named].map(([name, { text }]) => ({ name, shingles: listShingles(text) }));
  for (const { name, of, kinship } of listCopies(texts, recorded)) {
    const seed = named.get(name)!;
    const share = Math.floor(kinship.containment * 100);
    const reason =
      share === 100
        ? `is a copy of ${of}: every run of words in the shorter one stands in the other.`
        : `is a copy of ${of}: they share ${share} in 100 of the shorter one’s word runs.`;
    told.set(seed, seedMessage(seed.path, { reason, help: helpFor(seed, named.get(of)) }));
  }
  return told;
}
