/** Lists what one entry refers to, collection by collection, with the way to each field. */
import { namedBy } from '../law/relations.ts';
import type { ArgumentEntry } from '../schemas/argument.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import type { Dated } from '../schemas/dated.ts';
import type { EventEntry } from '../schemas/event.ts';
import type { MergedEntry } from '../schemas/merged.ts';
import type { OrganisationEntry } from '../schemas/organisation.ts';
import type { PersonEntry } from '../schemas/person.ts';
import type { ReadRules } from '../schemas/read-rule.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import type { StatementReference } from '../schemas/reference.ts';
import type { StoryEntry } from '../schemas/story.ts';
import type { ToldSentence } from '../schemas/told-sentence.ts';
import type { TopicEntry } from '../schemas/topic.ts';
import { statementsIn } from '../told/told-sentences.ts';
import type { FieldPath } from './content.ts';

/** What a reference names; `owner` is the claim of a position or the article of a piece of evidence. */
export type Target =
  | {
      readonly kind:
        | 'article'
        | 'claim'
        | 'event'
        | 'person'
        | 'organisation'
        | 'speaker'
        | 'place'
        | 'stage'
        | 'chapter'
        | 'argument'
        | 'topic'
        | 'people group';
    }
  | { readonly kind: 'position' | 'evidence'; readonly owner: string };

/** A reference before it is known whose it is. */
export type Named = Target & { readonly id: string; readonly path: FieldPath };

/** What an article refers to. */
export function inArticle(article: ArticleEntry): Named[] {
  const { calls, chapter, evidence, origin, reviewed, published, asOf } = article;
  return [
    ...stage(published, ['published']),
    ...stage(asOf, ['asOf']),
    ...one('chapter', chapter, ['chapter']),
    ...one('organisation', origin?.who, ['origin', 'who']),
    ...evidence.flatMap(({ backs, attribution }, i) => [
      ...backs.flatMap((backed, j) => statement(backed, ['evidence', i, 'backs', j])),
      ...attribution.flatMap(({ who }, j) =>
        one('speaker', who, ['evidence', i, 'attribution', j, 'who']),
      ),
    ]),
    ...calls.flatMap(({ who }, i) => one('speaker', who, ['calls', i, 'who'])),
    ...ids('claim', reviewed, ['reviewed']),
  ];
}

/** What a claim refers to. */
export function inClaim(
  {
    topic,
    chapter,
    about,
    knownFrom,
    answer,
    derived,
    positions,
    elsewhere,
    sums,
    silence,
  }: ClaimEntry,
  id: string,
): Named[] {
  return [
    ...one('topic', topic, ['topic']),
    ...one('chapter', chapter, ['chapter']),
    ...ids('person', about.people, ['about', 'people']),
    ...ids('organisation', about.organisations, ['about', 'organisations']),
    ...ids('event', about.events, ['about', 'events']),
    ...stage(knownFrom, ['knownFrom']),
    ...positions.flatMap(({ implies, excludes }, i) => [
      ...related(id, implies, ['positions', i, 'implies']),
      ...related(id, excludes, ['positions', i, 'excludes']),
    ]),
    ...elsewhere.flatMap((one, i) => statement(one.statement, ['elsewhere', i, 'statement'])),
    ...Object.keys(silence).map((source): Named => ({
      kind: 'article',
      id: source,
      path: ['silence', source],
    })),
    ...answer.flatMap((one, i) => told(one, ['answer', i])),
    ...derived.flatMap(({ from, under }, i) => [
      ...related(id, [from], ['derived', i, 'from']),
      ...related(id, [under], ['derived', i, 'under']),
    ]),
    ...elsewhere.flatMap((one, i) => statement(one.statement, ['elsewhere', i, 'statement'])),
    ...Object.keys(silence).map((source): Named => ({
      kind: 'article',
      id: source,
      path: ['silence', source],
    })),
    ...sums.flatMap(({ total, parts }, i) => [
      ...statement(total, ['sums', i, 'total']),
      ...parts.flatMap((part, j) => statement(part, ['sums', i, 'parts', j])),
    ]),
  ];
}

/** What the rules of a claim refer to: the claim, and whom a sentence must name. */
export function inRules(rules: ReadRules, id: string): Named[] {
  return [
    { kind: 'claim', id, path: [] },
    ...(Array.isArray(rules)
      ? rules.flatMap(({ about }, i) => one('person', about, [i, 'about']))
      : one('person', rules.about, ['about'])),
  ];
}

/** What a topic refers to. */
export function inTopic({ events, people, charts }: TopicEntry): Named[] {
  return [
    ...ids('event', events, ['events']),
    ...ids('person', people, ['people']),
    ...charts.flatMap((chart, i): Named[] => {
      if (chart.kind === 'table') return one('claim', chart.claim, ['charts', i, 'claim']);
      if (chart.kind === 'argument')
        return one('argument', chart.argument, ['charts', i, 'argument']);
      if (chart.kind !== 'exchange') return [];
      return chart.sides.flatMap((side, j) =>
        side.told.flatMap((sentence, k) => told(sentence, ['charts', i, 'sides', j, 'told', k])),
      );
    }),
  ];
}

/** What an argument refers to. */
export function inArgument({ voices }: ArgumentEntry): Named[] {
  return voices.flatMap((voice, i) => [
    ...one('speaker', voice.who, ['voices', i, 'who']),
    ...statements(voice.statements, ['voices', i, 'statements']),
  ]);
}

/** The statements that carry a told sentence. */
function told({ by }: ToldSentence, path: FieldPath): Named[] {
  return statementsIn(by).flatMap((named): Named[] => {
    const [claim = '', position = ''] = named.split('/');
    const at = [...path, 'by'];
    return [
      { kind: 'claim', id: claim, path: at },
      { kind: 'position', owner: claim, id: position, path: at },
    ];
  });
}

/** What former statements lead to: a statement that stands, or a former one that leads on; addresses are the build's to find. */
export function inMerged(merged: MergedEntry): Named[] {
  return Object.entries(merged).flatMap(([former, now]): Named[] => {
    if (now.startsWith('/') || now in merged) return [];
    const [claim = '', position = ''] = now.split('/');
    return [
      { kind: 'claim', id: claim, path: [former] },
      { kind: 'position', owner: claim, id: position, path: [former] },
    ];
  });
}

/** What an event refers to. */
export function inEvent(event: EventEntry): Named[] {
  return [
    ...stage(event.when, ['when']),
    ...statement(event.happened, ['happened']),
    ...one('stage', event.stage, ['stage']),
    ...one('place', event.place, ['place']),
    ...ids('person', event.people, ['people']),
    ...ids('organisation', event.organisations, ['organisations']),
    ...statements(event.statements, ['statements']),
  ];
}

/** What an organisation refers to. */
export function inOrganisation(organisation: OrganisationEntry): Named[] {
  return [
    ...statements(organisation.statements, ['statements']),
    ...ids('event', organisation.events, ['events']),
  ];
}

/** What a person refers to. */
export function inPerson(person: PersonEntry): Named[] {
  return [
    ...one('people group', person.group, ['group']),
    ...(person.statement ? statement(person.statement, ['statement']) : []),
    ...person.why.flatMap((one, i) => told(one, ['why', i])),
    ...person.sections.flatMap((section, i) =>
      statements(section.statements, ['sections', i, 'statements']),
    ),
    ...statements(person.namedBy, ['namedBy']),
    ...person.ownWords.flatMap(({ source, evidence }, i): Named[] => [
      { kind: 'article', id: source, path: ['ownWords', i, 'source'] },
      { kind: 'evidence', owner: source, id: evidence, path: ['ownWords', i, 'evidence'] },
    ]),
    ...person.states.flatMap((state, i) => [
      ...stage(state.when, ['states', i, 'when']),
      ...(state.statement ? statement(state.statement, ['states', i, 'statement']) : []),
    ]),
    ...person.relations.flatMap((relation, i) => [
      ...one('speaker', relation.to, ['relations', i, 'to']),
      ...(relation.statement ? statement(relation.statement, ['relations', i, 'statement']) : []),
    ]),
  ];
}

/** What a reading refers to. */
export function inReading(reading: ReadingEntry, id: string): Named[] {
  return [
    { kind: 'article', id, path: ['seed'] },
    ...reading.mentions.flatMap(({ who }, i) => one('speaker', who, ['mentions', i, 'who'])),
    ...reading.quotations.flatMap(({ speaker }, i) =>
      one('speaker', speaker?.who, ['quotations', i, 'speaker', 'who']),
    ),
    ...reading.answers.flatMap(({ claim, position }, i): Named[] =>
      position === undefined
        ? [{ kind: 'claim', id: claim, path: ['answers', i, 'claim'] }]
        : statement({ claim, position }, ['answers', i]),
    ),
  ];
}

/** What the story refers to. */
export function inStory(story: StoryEntry): Named[] {
  const { crowd } = story;
  return [
    ...ids('topic', story.topics, ['topics']),
    ...statements(story.minute, ['minute']),
    ...ids('person', story.focus, ['focus']),
    ...ids('claim', story.differences, ['differences']),
    ...statement(crowd.total, ['crowd', 'total']),
    ...crowd.parts.flatMap(({ count, named, among, to }, i) => [
      ...statement(count, ['crowd', 'parts', i, 'count']),
      ...ids('person', named, ['crowd', 'parts', i, 'named']),
      ...(among ? statement(among.count, ['crowd', 'parts', i, 'among', 'count']) : []),
      ...one('place', to, ['crowd', 'parts', i, 'to']),
    ]),
    ...one('place', story.map?.from, ['map', 'from']),
    ...statements(story.releases, ['releases']),
    ...story.deck.flatMap((one, i) => told(one, ['deck', i])),
    ...(story.day ? statement(story.day, ['day']) : []),
    ...story.chapters.flatMap((chapter, i) => [
      ...ids('event', chapter.events, ['chapters', i, 'events']),
      ...chapter.told.flatMap((one, j) => told(one, ['chapters', i, 'told', j])),
    ]),
  ];
}

type SimpleKind = Exclude<Target['kind'], 'position' | 'evidence'>;

function one(kind: SimpleKind, id: string | undefined, path: FieldPath): Named[] {
  return id === undefined ? [] : [{ kind, id, path }];
}

function ids(kind: SimpleKind, list: readonly string[], path: FieldPath): Named[] {
  return list.map((id, index) => ({ kind, id, path: [...path, index] }));
}

/** Statements that a position names: of its own claim by their id alone. */
function related(owner: string, list: readonly string[], path: FieldPath): Named[] {
  return list.flatMap((name, index): Named[] => {
    const [claim, position] = namedBy(owner, name).split('/') as [string, string];
    const at = [...path, index];
    const inClaim: Named = { kind: 'position', owner: claim, id: position, path: at };
    return claim === owner ? [inClaim] : [{ kind: 'claim', id: claim, path: at }, inClaim];
  });
}

function stage(dated: Dated | undefined, path: FieldPath): Named[] {
  return one('stage', dated?.stage, [...path, 'stage']);
}

function statement({ claim, position }: StatementReference, path: FieldPath): Named[] {
  return [
    { kind: 'claim', id: claim, path: [...path, 'claim'] },
    { kind: 'position', owner: claim, id: position, path: [...path, 'position'] },
  ];
}

function statements(list: readonly StatementReference[], path: FieldPath): Named[] {
  return list.flatMap((reference, index) => statement(reference, [...path, index]));
}
