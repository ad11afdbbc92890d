/** The line of those who are named: a source stands on it if it names them. */
import type { ReadingEntry } from '../schemas/reading.ts';
import { drawLine, type Line, type Slot } from './line.ts';
import { namesWords } from './line-words.ts';
import type { Source } from './model.ts';

type Mention = ReadingEntry['mentions'][number];

/** The mentions of a person or an organisation in one source. */
export function mentionsOf(id: string, kind: Mention['kind'], { reading }: Source): Mention[] {
  return (reading?.mentions ?? []).filter((mention) => mention.who === id && mention.kind === kind);
}

/** Which sources name a person or an organisation. */
export function lineOfNaming(id: string, kind: Mention['kind'], sources: readonly Source[]): Line {
  return drawLine(
    sources.map((source) => slotOf(source, mentionsOf(id, kind, source).length > 0)),
    namesWords,
  );
}

/** Only a reviewed source can be silent on a name. */
function slotOf(source: Source, named: boolean): Slot {
  const reviewed = source.review === 'editor' && source.reading !== undefined;
  return {
    source: source.id,
    letter: source.letter,
    state: named ? 'says' : reviewed ? 'silent' : 'unread',
    also: false,
    machine: named && !reviewed,
    unidentified: !source.identified,
  };
}
