/** Takes in a text that its publisher corrected: the article gets a version, and what only the old text said is of that. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Located } from '../checking/content.ts';
import type { Message } from '../checking/message.ts';
import { parseMdxEntry } from '../checking/parse-entry.ts';
import { nameNearest } from '../checking/seed-places.ts';
import { addVersion } from '../drafting/add-version.ts';
import { articleEntry, type ArticleEntry } from '../schemas/article.ts';
import { type Cited, listCited } from '../schemas/cited.ts';
import { standsAt } from '../text/find-exact.ts';
import { nearestName } from '../text/nearest-name.ts';
import { plural } from '../text/plural.ts';
import { visible } from '../text/visible.ts';
import type { LoadedSeed } from './load-seed-texts.ts';
import type { Inbox } from './open-inbox.ts';
import { seedMessage } from './seed-message.ts';
import { seedsFolder } from './seeds-folder.ts';
import { writeWhole } from './write-whole.ts';

/** What a maintainer says of a corrected text. */
export interface CorrectOrder {
  /** The article whose text it is. */
  readonly corrects: string;
  /** Since when it stands, `2024-03-05`. */
  readonly from: string;
}

/** What is told of it; or why it could not be taken in, with nothing written. */
export type Corrected = { readonly told: string } | { readonly messages: readonly Message[] };

type Article = Located<ArticleEntry>;

/** Writes the version into the article; its reading is made anew afterwards, as for any changed article. */
export function correctArticle(
  inbox: Inbox,
  folder: string,
  files: readonly string[],
  order: CorrectOrder,
): Corrected {
  const seed = inbox.seeds.find(({ file }) => file === files[0]);
  const article = inbox.content.articles.find(({ id }) => id === order.corrects);
  const refused = refuse({ seed, article, files, order }, inbox, folder);
  if (refused) return { messages: [refused] };
  const lost = listLost(article!, seed!);
  const path = join(folder, 'articles', `${article!.id}.mdx`);
  const places = new Set(
    lost.flatMap(({ path: [field, at] }) => (field === 'evidence' ? [Number(at)] : [])),
  );
  const text = addVersion(readFileSync(path, 'utf8'), {
    ...{ seed: { file: seed!.file, sha256: seed!.sha256 }, from: order.from, lost: [...places] },
  });
  const { located, faults } = parseMdxEntry({ ...article!, text }, articleEntry);
  if (!located) return { messages: faults };
  writeWhole(path, text);
  return { told: describe(article!, seed!, order.from, lost, places) };
}

interface Asked {
  readonly seed: LoadedSeed | undefined;
  readonly article: Article | undefined;
  readonly files: readonly string[];
  readonly order: CorrectOrder;
}

/** Why a text cannot be taken in as a correction. */
function refuse(
  { seed, article, files, order: { corrects, from } }: Asked,
  { content, owners }: Inbox,
  folder: string,
): Message | undefined {
  const say = (reason: string, help: string) =>
    seedMessage(seed?.path ?? join(seedsFolder(folder), files[0] ?? ''), { reason, help });
  const example = 'npm run read -- the-file.txt --corrects the-article --from 2024-03-05';
  if (files.length !== 1)
    return say('is not named, or not alone.', `Name one corrected text: ${example}`);
  if (!seed)
    return say('is not there, or was corrected itself.', 'Name a file of the seeds folder.');
  if (!article) {
    const near = nearestName(
      corrects,
      content.articles.map(({ id }) => id),
    );
    return say(
      `corrects nothing: there is no article “${visible(corrects)}”.`,
      near ? `Did you mean ${near}?` : `Name an article: ${example}`,
    );
  }
  const last = article.entry.versions.at(-1)?.from ?? '';
  if (!articleEntry.shape.added.safeParse(from).success || from < last)
    return say(
      `has no day from which it stands${last && `, on or after ${last}`}.`,
      `Say which: ${example}`,
    );
  const owner = owners.get(seed);
  if (owner && owner !== article)
    return say(
      `is the text of ${owner.file}.`,
      `Name that article, or the text that corrects ${article.file}.`,
    );
  return seed.sha256 === article.entry.seed.sha256
    ? say(
        `is the text that ${article.file} was proved against: nothing was corrected.`,
        'Put the corrected text in its place.',
      )
    : undefined;
}

/** What is cited and does not stand in the new text. */
function listLost({ entry }: Article, { text }: LoadedSeed): Cited[] {
  return listCited(entry).filter(({ exact }) => standsAt(text, exact).length === 0);
}

function describe(
  { file, entry }: Article,
  seed: LoadedSeed,
  from: string,
  lost: readonly Cited[],
  places: ReadonlySet<number>,
): string {
  const version = entry.versions.length + 1;
  const now = entry.evidence.filter((one) => one.version === undefined).length;
  const near = ({ exact, kind, evidence = kind }: Cited): string[] => [
    `    ${evidence}: “${exact}”`,
    `      ${nameNearest(seed, exact) ?? 'Nothing there comes near.'}`,
  ];
  const [ofEvidence, others] = [true, false].map((is) =>
    lost.filter(({ evidence }) => (evidence !== undefined) === is),
  ) as [Cited[], Cited[]];
  return [
    `${seed.file} is the text of source ${entry.letter}, ${entry.publisher ?? file}, from ${from} on; the text before is version ${version} in ${file}.`,
    `  ${now - places.size} of ${plural(now, 'piece')} of evidence stand in it too, and moved on.`,
    ...(ofEvidence.length > 0
      ? [
          `  These do not. They are of version ${version} now: shown as what the source first said, and on no line.`,
          ...ofEvidence.flatMap(near),
          `  → Where the new text says the same in other words, quote those and take “version” out. Where it says something else, write evidence for that, and leave these.`,
        ]
      : []),
    ...(others.length > 0
      ? ['  Mend by hand, for they are of the text as it stands:', ...others.flatMap(near)]
      : []),
    `  Say under “versions” what was corrected, in “note”. npm run check names what now lacks a source.`,
  ]
    .map(visible)
    .join('\n');
}
