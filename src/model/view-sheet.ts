/** The words behind a sentence: who says all of it, who says part of it or something else, each with the words of one source an account. */
import { joinWords } from '../text/join-words.ts';
import { isDissent, MANY_FROM } from './line.ts';
import type { Quotation, Source, Statement } from './model.ts';
import { wordsBehind } from './words-behind.ts';

/** How a source stands to a sentence: all of it, some of it or less than it, something else, or nothing. */
type Standing = 'says' | 'part' | 'dissents' | 'silent' | 'may-predate' | 'not-read';

/** Sources of one account that stand alike, with the words of the first of them. */
export interface SheetRow {
  sources: Source[];
  standing: 'says' | 'dissents';
  /** Only the machine read it there. */
  machine: boolean;
  /** What those who dissent say in its place: "before it". */
  remark: string;
  /** The words of one of them: as few as carry the sentence. */
  quotations: Quotation[];
}

/** What a sheet holds, and what stands of it behind the sentence. */
export interface SheetView {
  /** What it shows: the same statements have the same sheet. */
  key: string;
  /** The letters of those who say all of it, those of one account together; a machine's are apart. */
  letters: { letter: string; machine: boolean }[][];
  /** "31 of 40": in place of letters where they are too many. */
  count: string | undefined;
  /** "Who says so: A, B and D". */
  name: string;
  /** "E: before it", "≠ B: others too". */
  dissents: string[];
  rows: SheetRow[];
  /** "In part: MarketSpy, not: goes into fertiliser. Silent: CRBC News." */
  quiet: string;
  /** Where all about the question stands. */
  href: string;
}

/** The sheet of one or more statements that carry a sentence together. */
export function viewSheet(statements: readonly Statement[]): SheetView {
  // A sentence rests on statements of one time: the sources of the first are those of all.
  const { sources } = statements[0]!.claim;
  const stands = sources.map((source) => ({ source, ...standingOf(statements, source) }));
  const saying = stands.filter(({ says }) => says);
  const [first] = statements;
  const count =
    sources.length < MANY_FROM
      ? undefined
      : `${saying.filter(({ machine }) => !machine).length} of ${sources.length}`;
  return {
    key: statements.map(({ anchor }) => anchor).join(' '),
    letters: byAccount(saying).map((kin) =>
      kin.map(({ source, machine }) => ({ letter: source.letter, machine })),
    ),
    count,
    name: nameSaying(saying, count),
    dissents: describeDissents(stands),
    rows: rowsOf(stands, statements),
    quiet: describeQuiet(stands),
    href: first!.claim.compare ? first!.claim.href : first!.href,
  };
}

/** How a source stands to several statements taken together. */
function standingOf(statements: readonly Statement[], source: Source) {
  const slots = statements.map(({ line }) => line.slots.find((slot) => slot.source === source.id)!);
  const isSaying = slots.map(({ state }) => state === 'says');
  const lacks = statements.filter((_, index) => !isSaying[index]);
  const dissent = slots.find(isDissent);
  const standing: Standing = dissent
    ? 'dissents'
    : lacks.length === 0
      ? 'says'
      : isSaying.includes(true) || slots.some(({ state }) => state === 'says-less')
        ? 'part'
        : (slots.map(({ state }) => state).find((state) => state !== 'says') as Standing);
  const machine = slots.some((slot) => slot.machine);
  return { standing, machine, lacks, dissent, says: lacks.length === 0 };
}

type Stand = { source: Source } & ReturnType<typeof standingOf>;

/** Sources of one account together, in letter order of their first; one of unknown origin by itself. */
function byAccount<One extends { source: Source }>(stands: readonly One[]): One[][] {
  return [...Map.groupBy(stands, ({ source: { id, entry } }) => entry.origin?.who ?? id).values()];
}

function nameSaying(saying: readonly Stand[], count: string | undefined): string {
  if (saying.length === 0) return 'Nobody says all of it';
  if (count !== undefined) return `Who says so: ${count} sources`;
  return `Who says so: ${joinWords(saying.map(({ source }) => source.letter))}`;
}

/** Dissent as it stands beside the text: at most four, each with what is said instead. */
function describeDissents(stands: readonly Stand[]): string[] {
  const dissenting = stands.filter(({ standing }) => standing === 'dissents');
  const alike = Map.groupBy(dissenting, ({ dissent }) => {
    const { state, also, instead } = dissent!;
    return `${state === 'denies' || also ? '≠ ' : ''}\u0000: ${instead}`;
  });
  return Array.from(alike, ([told, those]) =>
    told.replace(
      '\u0000',
      those.length < MANY_FROM
        ? joinWords(those.map(({ source }) => source.letter))
        : `${those.length} sources`,
    ),
  ).slice(0, 4);
}

/** Who says all of it, who something else: in each the accounts in letter order. */
function rowsOf(stands: readonly Stand[], statements: readonly Statement[]): SheetRow[] {
  return (['says', 'dissents'] as const).flatMap((standing) => {
    const alike = Map.groupBy(
      stands.filter((stand) => stand.standing === standing),
      ({ source: { id, entry }, dissent }) => `${entry.origin?.who ?? id} ${dissent?.instead}`,
    );
    return Array.from(alike.values(), (kin): SheetRow => ({
      standing,
      sources: kin.map(({ source }) => source),
      machine: kin.every(({ machine }) => machine),
      remark: kin[0]!.dissent?.instead ?? '',
      quotations: fewestWords(statements, kin[0]!.source),
    }));
  });
}

/** Quotations of a source that together carry all it says of the sentence: each time the one that carries most of what is left. */
function fewestWords(statements: readonly Statement[], source: Source): Quotation[] {
  const behind = statements.map((statement) =>
    wordsBehind(statement, source).map(({ quotation }) => quotation),
  );
  const chosen: Quotation[] = [];
  for (;;) {
    const left = behind.filter(
      (words) => words.length > 0 && !words.some((one) => chosen.includes(one)),
    );
    const carries = (one: Quotation) => left.filter((words) => words.includes(one)).length;
    const [best] = left.flat().toSorted((one, other) => carries(other) - carries(one));
    if (!best) return chosen;
    chosen.push(best);
  }
}

/** Who says it in part, and what of it not; who says nothing of it. */
function describeQuiet(stands: readonly Stand[]): string {
  const told = (standing: Standing, words: string): string[] => {
    const those = stands.filter((stand) => stand.standing === standing);
    if (those.length === 0) return [];
    const alike = Map.groupBy(those, ({ lacks }) =>
      standing === 'part' ? lacks.map(({ label }) => label).join('; ') : '',
    );
    const named = Array.from(alike, ([lacking, some]) => {
      const names =
        some.length < MANY_FROM
          ? joinWords(some.map(({ source }) => source.name))
          : `${some.length} sources`;
      return lacking ? `${names}, not: ${lacking}` : names;
    });
    return [`${words}: ${named.join('. ')}.`];
  };
  return [
    ...told('part', 'In part'),
    ...told('silent', 'Silent'),
    ...told('may-predate', 'Silent, and may predate this'),
    ...told('not-read', 'Not read'),
  ].join(' ');
}
