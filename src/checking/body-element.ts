/** Judges one element of a body: a reference by component that must lead somewhere. */
import type { Nodes } from 'mdast';
import { nearestName } from '../text/nearest-name.ts';
import { markNames } from '../told/told-sentences.ts';
import type { Content, Located } from './content.ts';
import type { Wording } from './fault.ts';

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What a reference by component may name. */
type Names = (content: Content, body: Located<unknown>) => readonly string[];

const components: Readonly<Record<string, Names>> = {
  Words: ({ articles }, body) =>
    articles.find((article) => article === body)?.entry.evidence.map(({ id }) => id) ?? [],
  Claim: ({ claims }) => claims.map(({ id }) => id),
  Event: ({ events }) => events.map(({ id }) => id),
  Organisation: ({ organisations }) => organisations.map(({ id }) => id),
  Person: ({ people }) => people.map(({ id }) => id),
  Source: ({ articles }) => articles.map(({ id }) => id),
};

/** What is wrong with an element; nothing where it is a reference that resolves. */
export function elementWording(
  element: Element,
  body: Located<unknown>,
  content: Content,
): Omit<Wording, 'rule'> | undefined {
  const name = element.name ?? '';
  // What the end marks of told text name is held by a law of its own.
  if (markNames.includes(name)) return attributesOf(element) ? undefined : runsAsCode(name);
  const names = Object.hasOwn(components, name) ? components[name] : undefined;
  const known = [...Object.keys(components), ...markNames].map((component) => `<${component}>`);
  if (!names) {
    return {
      reason: `<${name}> is not a reference that a body may hold.`,
      help: `Use ${known.join(', ')}, or plain Markdown.`,
    };
  }
  const given = attributesOf(element);
  if (!given) return runsAsCode(name);
  if (name === 'Words' && element.children.length === 0) {
    return {
      reason: 'This <Words> marks no words of ours.',
      help: 'Write <Words id="…">the words that rest on it</Words>.',
    };
  }
  if (name === 'Claim' && given['position'] !== undefined) return positionWording(content, given);
  const { id } = given;
  const ids = names(content, body);
  if (id !== undefined && ids.includes(id)) return undefined;
  const near = id === undefined ? undefined : nearestName(id, ids);
  const noun = name === 'Words' ? 'evidence of this article' : name.toLowerCase();
  return {
    reason: id === undefined ? `This <${name}> names no id.` : `No ${noun} has the id “${id}”.`,
    note: near ? `Nearest: “${near}”` : undefined,
    help: `Write <${name} id="…"> with an id that is there.`,
  };
}

function runsAsCode(name: string): Omit<Wording, 'rule'> {
  return {
    reason: `An attribute of this <${name}> is not plain text: it would run as code.`,
    help: `Write it in quotation marks, as <${name} id="…">.`,
  };
}

function positionWording(
  { claims }: Content,
  { id, position }: Readonly<Record<string, string>>,
): Omit<Wording, 'rule'> | undefined {
  const ids = claims.find((claim) => claim.id === id)?.entry.positions.map((one) => one.id);
  if (ids?.includes(position ?? '')) return undefined;
  const near = nearestName(position ?? '', ids ?? []);
  return {
    reason: ids
      ? `No position of the claim “${id}” has the id “${position}”.`
      : `No claim has the id “${id}”.`,
    note: near ? `Nearest: “${near}”` : undefined,
    help: 'Write <Claim id="…" position="…"> with ids that are there.',
  };
}

/** The attributes by name; nothing where one of them is an expression. */
function attributesOf({ attributes }: Element): Record<string, string> | undefined {
  const given: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.value !== null) return undefined;
    }
    given[attribute.name] = typeof attribute.value === 'string' ? attribute.value : '';
  }
  return given;
}
