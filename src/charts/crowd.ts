/** The crowd: one stroke for one person (or for ten, a hundred … where they are too many), names among them. */
import type { CrowdPart } from '../model/view-crowd.ts';

export interface CrowdRow {
  part: CrowdPart;
  /** Strokes with a broken edge, and whole ones. */
  broken: number;
  whole: number;
  /** The strokes in words, for those who cannot see them. */
  words: string;
}

/** So many strokes are drawn at most. */
const MOST_STROKES = 400;

/** How many people one stroke stands for: the least power of ten that keeps the picture small. */
export function peoplePerStroke(parts: readonly CrowdPart[]): number {
  const people = parts.reduce((sum, part) => sum + part.number, 0);
  let per = 1;
  while (people / per > MOST_STROKES) per *= 10;
  return per;
}

/** The strokes of each part. */
export function drawCrowd(parts: readonly CrowdPart[]): CrowdRow[] {
  const per = peoplePerStroke(parts);
  return parts.map((part) => {
    const unnamed = Math.max(0, part.number - part.named.length);
    const apart = Math.min(part.among?.number ?? 0, unnamed);
    return {
      part,
      broken: Math.ceil(apart / per),
      whole: Math.ceil((unnamed - apart) / per),
      words: tellUnnamed(part, unnamed, apart),
    };
  });
}

/** ", 5 Ukrainian citizens and 107 others". */
function tellUnnamed({ among, named }: CrowdPart, unnamed: number, apart: number): string {
  if (unnamed === 0) return '';
  const others = unnamed - apart;
  const people = apart > 0 ? 'others' : others === 1 ? 'person' : 'people';
  const groups = [
    ...(among && apart > 0 ? [`${apart} ${among.label}`] : []),
    ...(others > 0 ? [`${others} ${people}`] : []),
  ];
  const start = named.length === 0 ? '' : groups.length > 1 ? ', ' : ' and ';
  return `${start}${groups.join(' and ')}`;
}
