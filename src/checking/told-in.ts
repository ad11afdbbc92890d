/** All told text of the content: the sentences of bodies, and those that are fields, each with where it stands. */
import type { Nodes, Paragraph } from 'mdast';
import type { ToldSentence as Sentence } from '../schemas/told-sentence.ts';
import { splitAtMarks, type ToldSentence } from '../told/told-sentences.ts';
import type { Content, FieldPath, Located } from './content.ts';
import { parseBody } from './parse-body.ts';

/** A told sentence of a body; one without a mark rests on nothing. */
export interface ToldInBody {
  readonly located: Located<unknown>;
  readonly paragraph: Paragraph;
  readonly sentence: ToldSentence;
}

/** The sentences of the story, of topics and of people; a body that cannot be read has its own message. */
export function toldInBodies({ telling, topics, people }: Content): ToldInBody[] {
  return [...(telling ? [telling] : []), ...topics, ...people].flatMap((located) => {
    const tree = parseBody(located);
    if ('rule' in tree) return [];
    return paragraphsIn(tree).flatMap((paragraph) =>
      splitAtMarks(paragraph).map((sentence) => ({ located, paragraph, sentence })),
    );
  });
}

function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

/** A told sentence that is a field; the path leads to what it names. */
export interface ToldField {
  readonly located: Located<unknown>;
  readonly path: FieldPath;
  readonly sentence: Sentence;
}

/** The told sentences that entries hold as fields. */
export function toldFields({ claims, people, topics, story }: Content): ToldField[] {
  const list = (located: Located<unknown>, path: FieldPath, sentences: readonly Sentence[]) =>
    sentences.map((sentence, index) => ({ located, path: [...path, index, 'by'], sentence }));
  return [
    ...claims.flatMap((claim) => list(claim, ['answer'], claim.entry.answer)),
    ...people.flatMap((person) => list(person, ['why'], person.entry.why)),
    ...topics.flatMap((topic) =>
      topic.entry.charts.flatMap((chart, at) =>
        chart.kind !== 'exchange'
          ? []
          : chart.sides.flatMap(({ told }, side) =>
              list(topic, ['charts', at, 'sides', side, 'told'], told),
            ),
      ),
    ),
    ...(story ? list(story, ['deck'], story.entry.deck) : []),
    ...(story
      ? story.entry.chapters.flatMap(({ told }, at) => list(story, ['chapters', at, 'told'], told))
      : []),
  ];
}

/** What no source tells, in the words of the story, of people and of events. */
export function unsaidIn({
  story,
  people,
  events,
}: Content): { located: Located<unknown>; say: string }[] {
  return [...(story ? [story] : []), ...people, ...events].flatMap((located) =>
    located.entry.unsaid.map((gap) => ({
      located,
      say: typeof gap === 'string' ? gap : gap.say,
    })),
  );
}
