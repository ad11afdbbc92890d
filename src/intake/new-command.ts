/** `npm run new`: writes a new entry that keeps every law, with what the seeds say filled in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../checking/content.ts';
import { printMessage } from '../checking/message.ts';
import { draftEvent } from '../drafting/draft-event.ts';
import { draftPerson } from '../drafting/draft-person.ts';
import { draftTopic } from '../drafting/draft-topic.ts';
import type { EntryDraft, Refusal } from '../drafting/entry-draft.ts';
import { listSeedSentences, type SeedSentence } from '../drafting/seed-sentences.ts';
import { toSlug } from '../drafting/source-id.ts';
import { visible } from '../text/visible.ts';
import { contentFolder, loadContent, shownPath } from './load-content.ts';
import { loadSeedTexts, type LoadedSeed } from './load-seed-texts.ts';
import { draftNewClaim } from './new-claim.ts';
import { holdLock } from './run-lock.ts';
import { seedsFolder } from './seeds-folder.ts';
import { writeDrafted } from './write-drafted.ts';

const folders = { person: 'people', claim: 'claims', event: 'events', topic: 'topics' } as const;

type Kind = keyof typeof folders;

/** What a maintainer asks for. */
export interface NewOrder {
  readonly kind?: string | undefined;
  /** The name, the question or the title. */
  readonly title?: string | undefined;
  readonly folder?: string;
  /** The flags of the command line. */
  readonly given?: Readonly<Record<string, string | undefined>>;
}

/** What came of it, as a person reads it. */
export interface Made {
  readonly isMade: boolean;
  readonly report: string;
}

/** What entries are drafted from. */
export interface Ground {
  readonly folder: string;
  readonly content: Content;
  readonly seeds: readonly LoadedSeed[];
  readonly sentences: readonly SeedSentence[];
}

/** An entry as it may be written, with the sentences of seeds that it is from. */
export type Drafted = Refusal | (EntryDraft & { readonly from: readonly SeedSentence[] });

/** Makes a new entry; what is there is never written over. */
export function makeEntry(order: NewOrder): Made {
  const { kind = '', title = '', folder = contentFolder() } = order;
  if (!Object.hasOwn(folders, kind)) {
    return refuse({
      reason: kind === '' ? 'What is to be made?' : `“${kind}” is nothing that can be made.`,
      help: 'Write: npm run new -- person|claim|event|topic "its name, question or title"',
    });
  }
  const text = title.trim().replaceAll(/\s+/g, ' ');
  const id = toSlug(text);
  if (id === '') {
    return refuse({
      reason: `This ${kind} has no ${kind === 'person' ? 'name' : kind === 'claim' ? 'question' : 'title'} of which an id could be made.`,
      help: `Write it behind the word: npm run new -- ${kind} "…"`,
    });
  }
  return holdLock(folder, () => {
    const { content } = loadContent(folder);
    const { seeds } = loadSeedTexts(seedsFolder(folder));
    const taken = findTaken(kind as Kind, id, text, { content, folder });
    if (taken) return refuse(taken);
    const ground = { folder, content, seeds, sentences: seeds.flatMap(listSeedSentences) };
    const drafted = draft(kind as Kind, text, order.given ?? {}, ground);
    return 'reason' in drafted ? refuse(drafted) : write(drafted, folder);
  });
}

/** Why an id cannot be given. */
function findTaken(
  kind: Kind,
  id: string,
  title: string,
  { content, folder }: Pick<Ground, 'content' | 'folder'>,
): Refusal | undefined {
  const file = `${folders[kind]}/${id}.${kind === 'claim' ? 'yaml' : 'mdx'}`;
  const spelt =
    kind === 'person' &&
    content.people.find(({ entry }) => [entry.name, ...entry.aliases].includes(title));
  const there = spelt ? spelt.file : shownPath(join(folder, file));
  if (spelt || existsSync(join(folder, file))) {
    return {
      reason: `${there} is there already; nothing was written.`,
      help: `Write into it, or name the new ${kind} otherwise.`,
    };
  }
  const former = `/${folders[kind] === 'claims' ? 'comparison' : folders[kind]}/${id}/`;
  if (!content.redirects.some(({ entry }) => entry.from === former)) return undefined;
  return {
    reason: `${former} is the address of an entry that is gone; nothing was written.`,
    help: `Name the new ${kind} otherwise: an address is given once.`,
  };
}

function draft(
  kind: Kind,
  title: string,
  given: NonNullable<NewOrder['given']>,
  ground: Ground,
): Drafted {
  const { content, folder, sentences } = ground;
  const { story, people, claims, events } = content;
  if (!story) {
    return {
      reason: 'story.yaml is missing or faulty.',
      help: 'See what “npm run check” says of it.',
    };
  }
  const storyText = readFileSync(join(folder, 'story.yaml'), 'utf8');
  const withFrom = (one: EntryDraft | Refusal, from: readonly SeedSentence[] = []): Drafted =>
    'reason' in one ? one : { ...one, from };
  switch (kind) {
    case 'person': {
      const groups = story.entry.peopleGroups.map(({ id }) => id);
      const person = draftPerson({ name: title, ...given }, { people, claims, groups, sentences });
      return withFrom(person, 'named' in person ? person.named : []);
    }
    case 'claim':
      return draftNewClaim(title, given, ground);
    case 'event':
      return withFrom(
        draftEvent({ title, ...given }, { claims, events, people, story: story.entry, storyText }),
      );
    case 'topic':
      return withFrom(draftTopic({ title, ...given }, storyText));
  }
}

/** Writes a draft where it keeps every law. */
function write(drafted: Exclude<Drafted, Refusal>, folder: string): Made {
  const faults = writeDrafted(folder, drafted.files);
  if (faults.length === 0) return { isMade: true, report: reportMade(drafted, folder) };
  const closing = 'Nothing was written: with the new entry these faults would stand.';
  return { isMade: false, report: [...faults.map(printMessage), closing].join('\n\n') };
}

function reportMade({ files, left, from }: Exclude<Drafted, Refusal>, folder: string) {
  return [
    `Written: ${Object.keys(files)
      .map((path) => shownPath(join(folder, path)))
      .join(', ')}`,
    ...from.map(({ file, line, text }) => `  ${file}:${line}  ${text.replaceAll(/\s+/g, ' ')}`),
    'Left to you:',
    ...left.map((one) => `  ${one}`),
  ]
    .map(visible)
    .join('\n');
}

function refuse({ reason, help }: Refusal): Made {
  return { isMade: false, report: [...reason.split('\n'), `→ ${help}`].map(visible).join('\n') };
}
