/** A small invented story for tests of the model: a ferry, two crews, three papers. */
import { articleEntry } from '../../../src/schemas/article.ts';
import { claimEntry } from '../../../src/schemas/claim.ts';
import { eventEntry } from '../../../src/schemas/event.ts';
import { organisationEntry } from '../../../src/schemas/organisation.ts';
import { personEntry } from '../../../src/schemas/person.ts';
import { READING_VERSION, readingEntry } from '../../../src/schemas/reading.ts';
import { storyEntry } from '../../../src/schemas/story.ts';
import { topicEntry } from '../../../src/schemas/topic.ts';
import type { Entries, Entry } from '../../../src/model/model.ts';

/** Fields of an entry that a test sets; the rest is filled in. */
type Given = Record<string, unknown>;

const sha256 = '0'.repeat(64);

/** An entry of an article by a named paper. */
export function article(id: string, letter: string, given: Given = {}) {
  const entry = articleEntry.parse({
    letter,
    publisher: `The ${letter} Paper`,
    url: `https://${id}.example/ferry`,
    title: 'The ferry',
    published: { edtf: '2031-05-02', basis: 'printed' },
    asOf: { edtf: '2031-05-02', stage: 'night', basis: 'stated' },
    added: '2031-06-01',
    language: 'en',
    rights: 'quote',
    seed: { file: `${id}.txt`, sha256 },
    review: 'editor',
    summary: 'A paper on the ferry.',
    ...given,
  });
  return { id, entry };
}

/** Evidence for some statements. */
export function evidence(id: string, backs: unknown[], given: Given = {}) {
  return { id, backs, exact: `the words of ${id}`, voice: 'own', ...given };
}

/** A claim on the ferry. */
export function claim(id: string, positions: Given[], given: Given = {}) {
  const entry = claimEntry.parse({
    question: `What of ${id}?`,
    title: `On ${id}`,
    topic: 'crossing',
    weight: 2,
    positions: positions.map((position) => ({
      label: `${String(position['id'])} label`,
      statement: `The statement ${String(position['id'])}.`,
      ...position,
    })),
    ...given,
  });
  return { id, entry };
}

/** What the machine read in one seed. */
export function reading(id: string, given: Given = {}) {
  const entry = readingEntry.parse({
    version: READING_VERSION,
    seed: { file: `${id}.txt`, sha256, codePoints: 100, bytes: 100 },
    basis: sha256,
    language: { code: 'en', direction: 'ltr', certain: true },
    words: 100,
    sentences: [],
    warnings: [],
    boilerplate: [],
    mentions: [],
    unplaced: [],
    figures: [],
    dates: [],
    quotations: [],
    onStory: true,
    answers: [],
    proof: [],
    shingles: '',
    ...given,
  });
  return { id, entry };
}

/** A person of the story. */
export function person(id: string, given: Given = {}) {
  const entry = personEntry.parse({
    name: 'Ada Ferris',
    family: 'Ferris',
    sex: 'female',
    group: 'crew',
    role: 'captain',
    summary: 'Captain of the ferry.',
    ...given,
  });
  return { id, entry };
}

/** An organisation of the story. */
export function organisation(id: string, given: Given = {}) {
  const entry = organisationEntry.parse({
    name: 'The Harbour Wire',
    kind: 'agency',
    role: 'news agency',
    ...given,
  });
  return { id, entry };
}

/** An event of the story; it happened as `happened` says. */
export function event(id: string, given: Given = {}) {
  const entry = eventEntry.parse({
    title: `The ${id}`,
    happened: { claim: 'aboard', position: 'n40' },
    when: { edtf: '2031-05-02', basis: 'stated' },
    part: 'main',
    ...given,
  });
  return { id, entry };
}

const story = storyEntry.parse({
  title: 'A ferry turns back',
  deck: [{ say: 'An invented event.', by: 'aboard/n40' }],
  date: '2031-05-02',
  zone: 'Europe/Oslo',
  reported: '2 May 2031',
  horizon: { until: '2031-12-31', say: 'Later events are not followed.' },
  stages: [
    { id: 'morning', label: 'Morning' },
    { id: 'night', label: 'Night' },
  ],
  topics: ['crossing', 'crews'],
  peopleGroups: [{ id: 'crew', label: 'Crew' }],
  minute: [],
  focus: [],
  differences: [],
  unsaid: [],
  crowd: { total: { claim: 'aboard', position: 'n40' }, parts: [] },
  releases: [],
});

/** A topic of the story. */
export function topic(id: string, given: Given = {}) {
  const entry = topicEntry.parse({ title: `The ${id}`, question: `What of the ${id}?`, ...given });
  return { id, entry };
}

/** The entries of the story: those given, its two topics, and an empty list for every other collection. */
export function entries(given: Partial<Omit<Entries, 'story'>> & { story?: Given }): Entries {
  const none: Entry<never>[] = [];
  return {
    arguments: none,
    articles: none,
    claims: none,
    events: none,
    organisations: none,
    people: none,
    places: none,
    readings: none,
    topics: [topic('crossing'), topic('crews')],
    ...given,
    story: { ...story, ...given.story },
  };
}
