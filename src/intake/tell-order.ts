/** What is said against an order to read: a name that is not there, words for one source where there are more. */
import { join } from 'node:path';
import { whoseSeed } from '../checking/match-seeds.ts';
import type { Message } from '../checking/message.ts';
import type { GivenProvenance } from '../drafting/provenance.ts';
import type { LoadedSeed } from './load-seed-texts.ts';
import type { Inbox } from './open-inbox.ts';
import { seedMessage } from './seed-message.ts';
import { seedsFolder } from './seeds-folder.ts';

/** A seed without an article, beside one that cannot be read; where it is that one's, its own message is enough. */
export function tellUndrafted({ content }: Inbox, seed: LoadedSeed): Message[] {
  const whose = whoseSeed(content, seed);
  if (whose === 'of a faulty article') return [];
  const reason =
    whose === 'nobody’s'
      ? 'gets no article while one cannot be read: its letter might be given twice.'
      : 'has no article, and none is drafted while one cannot be read: it may be its own.';
  const help = 'Mend the article first; it is named beside this.';
  return [seedMessage(seed.path, { reason, help })];
}

/** Names that were asked for and are not there; a name that is refused has its own message. */
export function tellMissing(
  wanted: readonly string[],
  { seeds, messages }: Inbox,
  folder: string,
): Message[] {
  return wanted
    .filter((file) => !seeds.some((seed) => seed.file === file))
    .filter((file) => !messages.some((message) => message.file.endsWith(`/${file}`)))
    .map((file) =>
      seedMessage(join(seedsFolder(folder), file), {
        reason: 'is not there.',
        help: 'Name a file of the seeds folder.',
      }),
    );
}

/** What a maintainer says of a source is said of one, and of a new one. */
export function tellUnclear(
  { owners }: Inbox,
  chosen: readonly LoadedSeed[],
  given: GivenProvenance = {},
): Message[] {
  if (Object.values(given).every((value) => value === undefined)) return [];
  const fresh = chosen.filter((seed) => !owners.has(seed));
  if (fresh.length === 1) return [];
  const known = chosen.length === 1 && chosen[0] ? owners.get(chosen[0]) : undefined;
  return chosen.slice(0, 1).map(({ path }) =>
    seedMessage(
      path,
      known
        ? {
            reason: `has its article already, ${known.file}.`,
            help: 'Write publisher, url, date and headline there.',
          }
        : {
            reason: `is not the only one: ${fresh.length} new seeds are here, and what was said is of one.`,
            help: 'Name it: npm run read -- the-file.txt --publisher "…"',
          },
    ),
  );
}
