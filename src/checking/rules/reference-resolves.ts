/** Rule: every reference leads to an entry that is there. */
import { nearestName } from '../../text/nearest-name.ts';
import type { Collection, Content } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { listReferences, type Reference } from '../references.ts';
import type { Target } from '../references-of-entry.ts';

/** References to what is not there, each with the nearest id that is. */
export function referenceResolves({ content }: Grounds): Message[] {
  return listReferences(content).flatMap((reference) => {
    const known = knownIds(content, reference);
    if (!known || known.includes(reference.id)) return [];
    const near = nearestName(reference.id, known);
    return [
      fault(reference.from, reference.path, {
        rule: 'reference-resolves',
        reason: `${nameTarget(reference)} has the id “${reference.id}”.`,
        note: near ? `Nearest: “${near}”` : undefined,
        help: cureFor(reference, content),
      }),
    ];
  });
}

const collections: Partial<Record<Target['kind'], readonly Collection[]>> = {
  article: ['articles'],
  claim: ['claims'],
  event: ['events'],
  argument: ['arguments'],
  topic: ['topics'],
  person: ['people'],
  organisation: ['organisations'],
  speaker: ['people', 'organisations'],
  place: ['places'],
};

/** The ids a reference may name; nothing where its owner is missing or faulty, which is said elsewhere. */
function knownIds(content: Content, reference: Reference): string[] | undefined {
  const { articles, claims, story } = content;
  switch (reference.kind) {
    case 'position':
      return claims
        .find(({ id }) => id === reference.owner)
        ?.entry.positions.map((position) => position.id);
    case 'evidence':
      return articles
        .find(({ id }) => id === reference.owner)
        ?.entry.evidence.map((evidence) => evidence.id);
    case 'stage':
      return story?.entry.stages.map(({ id }) => id);
    case 'chapter':
      return story?.entry.chapters.filter(({ after }) => after).map(({ id }) => id);
    case 'people group':
      return story?.entry.peopleGroups.map(({ id }) => id);
    default:
      return (collections[reference.kind] ?? []).flatMap((name) => [
        ...content[name].map(({ id }) => id),
        ...content.faulty.filter(({ collection }) => collection === name).map(({ id }) => id),
      ]);
  }
}

function nameTarget(reference: Reference): string {
  switch (reference.kind) {
    case 'position':
      return `No position of the claim “${reference.owner}”`;
    case 'evidence':
      return `No evidence of the article “${reference.owner}”`;
    case 'speaker':
      return 'No person and no organisation';
    case 'chapter':
      return 'No chapter of what came after (“after: true” in story.yaml)';
    default:
      return `No ${reference.kind}`;
  }
}

const folders: Partial<Record<Target['kind'], string>> = {
  article: 'ROOTarticles/ID.mdx',
  claim: 'ROOTclaims/ID.yaml',
  event: 'ROOTevents/ID.mdx',
  argument: 'ROOTarguments/ID.yaml',
  topic: 'ROOTtopics/ID.mdx',
  person: 'ROOTpeople/ID.mdx',
  organisation: 'ROOTorganisations/ID.yaml',
  speaker: 'ROOTpeople/ID.mdx or ROOTorganisations/ID.yaml',
};

/** The folder of the content with its slash, as a person finds it: where the file that refers lies. */
function rootOf(file: string): string {
  return file.replace(
    /(?:(?:arguments|articles|claims|events|people|organisations|rules|topics)\/)?[^/]+$/,
    '',
  );
}

function cureFor({ kind, id, from }: Reference, { readings }: Content): string {
  if (readings.some((reading) => reading === from)) {
    return kind === 'article'
      ? 'Write the article of this reading (“npm run read” drafts it), or delete the reading.'
      : 'Run “npm run read” to make this reading anew.';
  }
  const file = folders[kind]?.replaceAll('ROOT', rootOf(from.file)).replaceAll('ID', id);
  if (file) return `Mend the id, or write ${file}.`;
  const list = kind === 'place' ? 'places.yaml' : 'story.yaml';
  return kind === 'position' || kind === 'evidence'
    ? 'Mend the id, or add it there.'
    : `Mend the id, or add it to ${list}.`;
}
