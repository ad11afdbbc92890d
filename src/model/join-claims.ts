/** Joins claims with what each source answers to them: statements with their lines. */
import type { ClaimEntry, PositionEntry } from '../schemas/claim.ts';
import { cellOf, type Cell, type PlacedAnswer } from './cell.ts';
import { kindOf, kinds } from './kind.ts';
import { drawLine, type Slot, slotFor } from './line.ts';
import { lookUp, byId } from './look-up.ts';
import { compareText } from './in-order.ts';
import { mayPredate } from './may-predate.ts';
import type { Claim, Entries, Entry, Source, Statement } from './model.ts';
import { newPositions, placeAnswer, type NewPosition } from './new-positions.ts';
import { routes } from './routes.ts';
import { standOn } from './stand.ts';

/** A source with its cell for one claim, and whether its silence may be a matter of the hour. */
interface Answering {
  source: Source;
  cell: Cell;
  mayPredate: boolean;
}

/** All claims, in the order of their groups; within a group by weight, kind and id. */
export function joinClaims({ claims, story }: Entries, sources: Source[]): Claim[] {
  const groups = byId(story.groups);
  const rank = (claim: Claim) => [
    story.groups.indexOf(claim.group),
    claim.weight,
    kinds.indexOf(claim.kind),
  ];
  return claims
    .map((entry) => joinClaim(entry, sources, lookUp(groups, entry.entry.group, 'group'), story))
    .sort((one, other) => compareRanks(rank(one), rank(other)) || compareText(one.id, other.id));
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

function joinClaim(
  { id, entry }: Entry<ClaimEntry>,
  sources: readonly Source[],
  group: Claim['group'],
  { stages }: Entries['story'],
): Claim {
  const answering = sources.map((source): Answering => ({
    source,
    cell: cellOf(id, source.entry, placedAnswers(id, entry, source)),
    mayPredate: mayPredate(source.entry.asOf, entry.knownFrom, stages),
  }));
  const read = answering.flatMap(({ cell }) => cell.answers);
  const claim: Claim = {
    ...pick(entry),
    id,
    group,
    kind: kindOf(entry.difference, answering.filter(speaksReviewed).length),
    entry,
    statements: [],
    cells: new Map(answering.map(({ source, cell }) => [source.id, cell])),
    silent: answering.filter(({ cell }) => isSilent(cell)).map(({ source }) => source),
    predating: answering
      .filter(({ cell, mayPredate }) => isSilent(cell) && mayPredate)
      .map(({ source }) => source),
    unread: answering.filter(({ cell }) => cell.by === 'nobody').map(({ source }) => source),
    href: routes.claim(id),
  };
  const positions = [...entry.positions, ...newPositions(read, entry)];
  claim.statements = positions.map((position, index) =>
    joinStatement(claim, position, index + 1, answering, positions),
  );
  return claim;
}

function pick({ question, title, gloss, weight, compare, difference, outside }: ClaimEntry) {
  return { question, title, gloss, weight, compare, difference, outside };
}

function placedAnswers(id: string, entry: ClaimEntry, { reading }: Source): PlacedAnswer[] {
  return (reading?.answers ?? [])
    .filter((answer) => answer.claim === id)
    .flatMap((answer) => placeAnswer(answer, entry));
}

function isSilent({ by, positions }: Cell): boolean {
  return by !== 'nobody' && positions.length === 0;
}

/** Whether the source answers, by an editor's word, and counts. */
function speaksReviewed({ source, cell }: Answering): boolean {
  return source.identified && cell.by === 'editor' && cell.positions.length > 0;
}

function joinStatement(
  claim: Claim,
  position: PositionEntry | NewPosition,
  number: number,
  answering: readonly Answering[],
  positions: readonly PositionEntry[],
): Statement {
  const slots = answering.map(({ source, cell, mayPredate }): Slot => ({
    ...standOn(position.id, cell, positions, mayPredate),
    ...slotFor(source),
    machine: cell.by === 'machine',
  }));
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
    quotations: [],
    sources: answering
      .filter((_, index) => slots[index]!.state === 'says')
      .map(({ source }) => source),
    anchor: `${claim.id}_${position.id}`,
    href: routes.claim(claim.id, position.id),
  };
}
