/** Where the layout of a page is broken: what a reader sees at once, and no rule of markup forbids. */
import type { Page } from '@playwright/test';
import { readLayout, type Block, type Box, type Layout } from './read-layout.ts';

/** Windows of a phone, a tablet, a desk and a wide one, in pixels. */
const windows = [390, 820, 1280, 1600];

/** A column is narrow for a sentence under so many times the size of its letters. */
const narrow = 12;
/** What ends so is a sentence or a quotation; all else is a label or a title, which may be broken. */
const sentence = /[.!?…”’]$/;
/** Pixels that roundings, slants and tails of letters take. */
const slack = 3;

/** All faults of a page as it stands, or of what lies over it, at every width of the window, a line each. */
export async function findMisfits(page: Page, within = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const width of windows) {
    await page.setViewportSize({ width, height: 900 });
    const misfits = misfitsOf(await readLayout(page, within));
    found.push(...misfits.map((misfit) => `at ${width}: ${misfit}`));
  }
  return found;
}

function misfitsOf({ width, window, blocks, pictures }: Layout): string[] {
  const shown = blocks.filter(isSeen).map(withoutScrolledAway);
  const ink = [...shown.flatMap((block) => block.ink), ...pictures];
  return [
    ...(width > window + 1 ? [`scrolls sideways by ${width - window} px`] : []),
    ...shown.filter(isCutOff).map((block) => `cut off: ${quote(block)}`),
    ...shown.filter((block) => isSqueezed(block, ink)).map(tellSqueezed),
    ...overlaps(shown).map(([a, b]) => `one over another: ${quote(a)}, ${quote(b)}`),
  ];
}

/** What stands in one pixel is there to be heard. */
function isSeen({ frames }: Block): boolean {
  return frames.every((frame) => widthOf(frame) > 2);
}

function withoutScrolledAway(block: Block): Block {
  const isInView = (ink: Box) => block.scrolls.every((box) => share(ink, box).wide > 0);
  return { ...block, ink: block.ink.filter(isInView) };
}

/** Some letters are hidden by what they stand in, or lie left of the page, out of reach. */
function isCutOff({ ink, frames, scrolls }: Block): boolean {
  return ink.some(
    (line) =>
      (scrolls.length === 0 && line.left < -slack) ||
      frames.some(
        ({ left, top, right, bottom }) =>
          line.left < left - slack ||
          line.right > right + slack ||
          line.top < top - slack ||
          line.bottom > bottom + slack,
      ),
  );
}

/** A sentence is broken in a narrow column, and one of its rows has more free room beside it. */
function isSqueezed({ texts, box, size, ink, rows }: Block, all: readonly Box[]): boolean {
  const isBroken = sentence.test(texts.join('').trim()) && linesOf(ink) > 1;
  if (!isBroken || widthOf(box) >= narrow * size) return false;
  const beside = all.filter((one) => share(one, box).high > slack);
  return rows.some((row) => widestGap(row, beside) > widthOf(box));
}

/** How many lines these boxes of letters make up: a new one is lower by more than half a line. */
function linesOf(ink: readonly Box[]): number {
  const tops = ink.map(({ top }) => top).sort((a, b) => a - b);
  const height = Math.max(...ink.map(({ top, bottom }) => bottom - top));
  return tops.filter((top, i) => i === 0 || top - tops[i - 1]! > height / 2).length;
}

/** The widest stretch of a row in which none of these boxes stands. */
function widestGap(row: Box, boxes: readonly Box[]): number {
  const within = boxes.filter((box) => share(box, row).wide > 0);
  const ends = within.map(({ right }) => right);
  const starts = within.map(({ left }) => left);
  const gaps = [row.left, ...ends].map((end) => {
    const isFree = within.every(({ left, right }) => right <= end || left >= end);
    const next = Math.min(row.right, ...starts.filter((start) => start >= end));
    return isFree ? next - end : 0;
  });
  return Math.max(...gaps);
}

/** Blocks whose letters share more than an edge, each with the one above it. */
function overlaps(blocks: readonly Block[]): [Block, Block][] {
  const lines = blocks
    .flatMap((block) => block.ink.map((box) => ({ block, box })))
    .sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap(({ block, box }, i) => {
    const end = lines.findIndex((other, j) => j > i && other.box.top >= box.bottom);
    return lines
      .slice(i + 1, end < 0 ? undefined : end)
      .filter((other) => isOver(box, other.box))
      .map((other): [Block, Block] => [block, other.block]);
  });
}

/** Two lines share a third of their height: lines that stand close share less. */
function isOver(a: Box, b: Box): boolean {
  const { wide, high } = share(a, b);
  return wide > slack && high > Math.min(a.bottom - a.top, b.bottom - b.top) / 3;
}

/** How much of the width and of the height two boxes share; less than 0 where they stand apart. */
function share(a: Box, b: Box): { wide: number; high: number } {
  return {
    wide: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    high: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  };
}

const tellSqueezed = (block: Block) =>
  `squeezed to ${widthOf(block.box)} px beside an empty column: ${quote(block)}`;
const widthOf = ({ left, right }: Box) => Math.round(right - left);
const quote = ({ texts }: Block) =>
  `“${texts.join('').trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`;
