/** Joins claims with what each source answers to them: statements with their lines. */
import type { Holdings } from '../law/holdings-of.ts';
import { countsFor } from '../law/counts-for.ts';
import { heldBy, holdersOf } from '../law/held-by.ts';
import { keyOf, type Relations, type StatementKey } from '../law/relations.ts';
import { standOn } from '../law/stand-on.ts';
import type { ClaimEntry, PositionEntry } from '../schemas/claim.ts';
import { isMachineRead, speaksOn } from './answering.ts';
import { kindOf, kinds } from './kind.ts';
import { drawLine, type Slot, slotFor } from './line.ts';
import { lookUp, byId } from './look-up.ts';
import { compareText } from './in-order.ts';
import { mayPredate } from './may-predate.ts';
import type { Claim, Entries, Entry, Source, Statement, Topic } from './model.ts';
import { newPositions, type NewPosition } from './new-positions.ts';
import { claimAnchor, routes } from './routes.ts';
import { keyOfStatement, statementsOf } from './statements.ts';

/** What all claims are joined with. */
interface Context {
  /** Of all times, and those that were withdrawn. */
  sources: readonly Source[];
  topics: readonly Topic[];
  holdings: Holdings;
  stages: Entries['story']['stages'];
}

/** All claims, in the order of their topics; within a topic by weight, kind and id. */
export function joinClaims({ claims }: Entries, context: Context): Claim[] {
  const { topics } = context;
  const opened = claims.map((entry) => openClaim(entry, context));
  const labels = new Map(
    opened.flatMap(({ id, positions }) =>
      positions.map((position): [StatementKey, string] => [
        keyOf({ claim: id, position: position.id }),
        position.label,
      ]),
    ),
  );
  const joined = opened.map((one) => joinStatements(one, labels, context));
  const { get } = statementsOf(joined);
  relateStatements(joined, context.holdings.relations);
  for (const claim of joined) {
    const elsewhere = claim.entry.elsewhere.map(({ statement }) => get(statement));
    claim.answers = [...claim.statements, ...elsewhere];
    tellSilence(claim, context);
    claim.kind = kindOf(
      {
        hasError: claim.statements.some(({ error }) => error),
        // Nobody dissents from what no reviewed source says; dissent from an answer that stands elsewhere is told there.
        slots: claim.statements.flatMap(({ line }) => (line.says > 0 ? line.slots : [])),
        speaking: claim.sources.filter((source) => speaksReviewed(claim, source)).length,
      },
      claim.entry.difference,
    );
  }
  const rank = (claim: Claim) => [
    topics.indexOf(claim.topic),
    claim.weight,
    kinds.indexOf(claim.kind),
  ];
  return joined.sort(
    (one, other) => compareRanks(rank(one), rank(other)) || compareText(one.id, other.id),
  );
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/** A claim before its statements are joined, with all positions that answer it. */
type OpenClaim = Claim & { positions: readonly (PositionEntry | NewPosition)[] };

function openClaim({ id, entry }: Entry<ClaimEntry>, context: Context): OpenClaim {
  const { sources, topics, holdings } = context;
  const cells = new Map(
    sources.map((source) => [source.id, holdings.sources.get(source.id)!.cells.get(id)!]),
  );
  const { question, title, gloss, weight, compare, outside } = entry;
  return {
    ...{ id, question, title, gloss, weight, compare, outside, entry, cells },
    sources: sources.filter((source) => countsFor(source.entry, entry)),
    topic: lookUp(byId(topics), entry.topic, 'topic'),
    kind: kinds[0]!,
    statements: [],
    answers: [],
    silent: [],
    predating: [],
    unread: [],
    href: compare ? routes.claim(id) : routes.topic(entry.topic, claimAnchor(id)),
    positions: [...entry.positions, ...newPositions(id, entry, cells.values())],
  };
}

/** Tells every statement what implies it, what it implies, and what dissenting sources say instead. */
function relateStatements(claims: readonly Claim[], relations: Relations): void {
  const all = claims.flatMap(({ statements }) => statements);
  const byKey = new Map(all.map((statement) => [keyOfStatement(statement), statement]));
  const resolve = (keys: Iterable<StatementKey>): Statement[] =>
    [...keys].flatMap((key) => byKey.get(key) ?? []);
  for (const statement of all) {
    const key = keyOfStatement(statement);
    const without = (keys: Set<StatementKey>) => resolve(keys).filter((one) => one !== statement);
    statement.holders = without(holdersOf(key, relations));
    statement.implied = without(heldBy([key], relations));
    for (const slot of statement.line.slots) slot.takes = resolve(slot.contrary);
  }
}

/** Who says nothing on a claim: silent where a person looked through it, and else not read. */
function tellSilence(claim: Claim, { stages }: Context): void {
  const quiet = claim.sources.filter((source) => !speaksOn(claim, source));
  const { knownFrom } = claim.entry;
  claim.silent = quiet.filter(({ id }) => claim.cells.get(id)!.looked);
  claim.unread = quiet.filter(({ id }) => !claim.cells.get(id)!.looked);
  claim.predating = claim.silent.filter(({ entry }) => mayPredate(entry.asOf, knownFrom, stages));
}

/** Whether the source answers, by an editor's word, and counts. */
function speaksReviewed(claim: Claim, source: Source): boolean {
  return source.identified && speaksOn(claim, source) && !isMachineRead(claim, source);
}

function joinStatements(
  { positions, ...claim }: OpenClaim,
  labels: ReadonlyMap<StatementKey, string>,
  context: Context,
): Claim {
  claim.statements = positions.map((position, index) =>
    joinStatement(claim, position, index + 1, labels, context),
  );
  return claim;
}

function joinStatement(
  claim: Claim,
  position: PositionEntry | NewPosition,
  number: number,
  labels: ReadonlyMap<StatementKey, string>,
  { holdings, stages }: Context,
): Statement {
  const { sources } = claim;
  const asked = { key: keyOf({ claim: claim.id, position: position.id }), claim };
  const slots = sources.map((source): Slot => {
    const early = mayPredate(source.entry.asOf, claim.entry.knownFrom, stages);
    const holding = holdings.sources.get(source.id)!;
    const { instead, ...stand } = standOn(asked, holding, holdings.relations, early);
    const told = instead.map((key) => labels.get(key) ?? key).join('; ');
    return { ...slotFor(source), ...stand, instead: told, contrary: instead };
  });
  return {
    id: position.id,
    claim,
    number,
    label: position.label,
    sentence: position.statement,
    value: position.value,
    error: position.error,
    machineMade: 'machineMade' in position,
    note: position.note,
    line: drawLine(slots),
    holders: [],
    implied: [],
    quotations: [],
    sources: sources.filter((_, index) => slots[index]!.state === 'says'),
    anchor: `${claim.id}_${position.id}`,
    href: claim.compare
      ? routes.claim(claim.id, position.id)
      : routes.topic(claim.topic.id, `${claim.id}_${position.id}`),
  };
}
