/** The people and bodies of an invented harbour town, for trying the finders on. */
import { prepareKnowledge, type Knowledge } from '../../../src/reading/knowledge.ts';
import type { Known } from '../../../src/reading/known-names.ts';
import { organisationEntry, type OrganisationEntry } from '../../../src/schemas/organisation.ts';
import { personEntry, type PersonEntry } from '../../../src/schemas/person.ts';
import type { StoryEntry } from '../../../src/schemas/story.ts';

const rest = { group: 'harbour', role: 'in the harbour', summary: 'Lives by the sea.' };

function person(id: string, entry: Partial<PersonEntry>): Known<PersonEntry> {
  return { id, entry: personEntry.parse({ ...rest, ...entry }) };
}

function organisation(id: string, entry: Partial<OrganisationEntry>): Known<OrganisationEntry> {
  return {
    id,
    entry: organisationEntry.parse({ kind: 'agency', role: 'of the harbour', ...entry }),
  };
}

export const people: readonly Known<PersonEntry>[] = [
  person('alena-harbatskaya', {
    name: 'Alena Harbatskaya',
    family: 'Harbatskaya',
    given: ['Alena', 'Elena', 'Yelena'],
    native: [
      { text: 'Алена Гарбацкая', lang: 'be' },
      { text: 'Елена Горбатская', lang: 'ru' },
    ],
    aliases: ['Elena Gorbatskaya', 'Alena Harbackaja'],
    handles: ['@alenaharbour'],
    sex: 'female',
    titles: ['harbour leader', 'Ms'],
  }),
  person('piotr-varanko', {
    name: 'Piotr Varanko',
    family: 'Varanko',
    given: ['Piotr', 'Pyotr', 'Petr'],
    native: [
      { text: 'Пётр Варанко', lang: 'be' },
      { text: 'Пётр Воронко', lang: 'ru' },
    ],
    aliases: ['Pyotr Voronko'],
    sex: 'male',
    titles: ['Mayor', 'Mr'],
  }),
  person('ilya-varanko', { name: 'Ilya Varanko', family: 'Varanko', given: ['Ilya'], sex: 'male' }),
  person('joan-cray', {
    name: 'Joan Cray',
    family: 'Cray',
    given: ['Joan'],
    aliases: ['Joan R. Cray', 'Joan Kray'],
    sex: 'female',
    titles: ['envoy'],
  }),
  person('maryia-siniakova', {
    name: 'Maryia Siniakova',
    family: 'Siniakova',
    given: ['Maryia', 'Maria'],
    native: [{ text: 'Марыя Сінякова', lang: 'be' }],
    aliases: ['Maria Sinyakova'],
    sex: 'female',
  }),
];

export const organisations: readonly Known<OrganisationEntry>[] = [
  organisation('harbour-watch', {
    name: 'Harbour Watch',
    aliases: ['Harbor Watch'],
    handles: ['@harbourwatch'],
  }),
  organisation('coast-agency', { name: 'Coast News Agency', aliases: ['CNA'] }),
  organisation('us-consulate', {
    name: 'US consulate in Port Alba',
    aliases: ['U.S. consulate in Port Alba'],
  }),
];

const story = {
  words: { 'set free': ['released', 'freed', 'let go'] },
  gate: ['{set free} ~12 sailors'],
  otherCounts: [],
  horizon: { until: '2031-12-31', say: 'Later events are not followed.' },
} satisfies Pick<StoryEntry, 'words' | 'gate' | 'otherCounts' | 'horizon'>;

/** All that a harbour seed is read with; its digest is left out, so that fixtures stay as they are. */
export const knowledge: Knowledge = {
  ...prepareKnowledge({
    people,
    organisations,
    claims: [],
    rules: [],
    story: story as unknown as StoryEntry,
  }),
  basis: '0'.repeat(64),
};
