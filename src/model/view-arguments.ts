/** What people disagree about: each argument with its voices, in words where a source has some. */
import type { ArgumentEntry } from '../schemas/argument.ts';
import { byId } from './look-up.ts';
import type { Model, Quotation, Statement } from './model.ts';
import { statementsOf } from './statements.ts';
import { wordsBehind } from './words-behind.ts';

export interface VoiceView {
  name: string;
  href: string | undefined;
  role: string | undefined;
  stance: string;
  statements: Statement[];
  /** The longest words of it in one piece. */
  quotation: Quotation | undefined;
  /** Other outlets that report the same view. */
  others: string[];
}

export interface ArgumentView {
  id: string;
  question: string;
  gloss: string;
  voices: VoiceView[];
  absent: string | undefined;
}

export function viewArguments(model: Model): ArgumentView[] {
  return model.arguments.map(({ id, entry }) => ({
    id,
    question: entry.question,
    gloss: entry.gloss,
    voices: entry.voices.map((voice) => viewVoice(voice, model)),
    absent: entry.absent,
  }));
}

function viewVoice(
  { who, unnamed, stance, statements }: ArgumentEntry['voices'][number],
  { people, organisations, claims, sources }: Model,
): VoiceView {
  const speaker = who === undefined ? undefined : byId([...people, ...organisations]).get(who);
  const { get } = statementsOf(claims);
  const told = statements.map(get);
  const words = told.flatMap((statement) =>
    statement.sources.flatMap((source) =>
      wordsBehind(statement, source).map(({ quotation }) => quotation),
    ),
  );
  const [quotation] = words.toSorted((one, other) => weigh(other) - weigh(one));
  const reporting = sources.filter((source) =>
    told.some((statement) => statement.sources.includes(source)),
  );
  return {
    name: speaker?.name ?? unnamed!,
    href: speaker?.href,
    role: speaker?.entry.role ?? 'unnamed',
    stance,
    statements: told,
    quotation,
    others: reporting.filter((source) => source !== quotation?.source).map(({ name }) => name),
  };
}

/** Words in one piece first, quoted before retold, then the longer. */
function weigh({ fragments, voice }: Quotation): number {
  const length = fragments.join(' ').length;
  return (fragments.length === 1 ? 1000 : 0) + (voice === 'direct' ? 500 : 0) + length;
}
