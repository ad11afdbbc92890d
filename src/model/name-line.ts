/** The line of those who are named: a source stands on it if it names them. */
import type { ReadingEntry } from '../schemas/reading.ts';
import { drawLine, type Line, type Slot, slotFor } from './line.ts';
import { namesWords } from './line-words.ts';
import type { Source } from './model.ts';

type Mention = ReadingEntry['mentions'][number];

/** The forms under which somebody stands in one source. */
export type FormsIn = (source: Source) => readonly string[];

/** The forms of a person or an organisation that the machine placed. */
export function formsOf(id: string, kind: Mention['kind']): FormsIn {
  return ({ reading }) =>
    (reading?.mentions ?? [])
      .filter((mention) => mention.who === id && mention.kind === kind)
      .map(({ form }) => form);
}

/** Which sources name a person or an organisation. */
export function lineOfNaming(formsIn: FormsIn, sources: readonly Source[]): Line {
  return drawLine(
    sources.map((source) => slotOf(source, formsIn(source).length > 0)),
    namesWords,
  );
}

/** Only a reviewed source can be silent on a name. */
function slotOf(source: Source, named: boolean): Slot {
  const reviewed = source.review === 'editor' && source.reading !== undefined;
  return {
    ...slotFor(source),
    state: named ? 'says' : reviewed ? 'silent' : 'not-read',
    also: false,
    machine: named && !reviewed,
  };
}
