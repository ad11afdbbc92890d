/** What a page looks like, as numbers: every line of text that is shown, and the boxes it stands in. */
import type { Page } from '@playwright/test';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Text that stands in one block: a paragraph, a cell, a heading. */
export interface Block {
  /** The texts between its tags, and where their letters are, a box for each piece of each line. */
  readonly texts: string[];
  readonly ink: Box[];
  readonly box: Box;
  /** Of its letters, in pixels. */
  readonly size: number;
  /** The rows it stands in, of grids, flexible boxes and tables: their other columns are beside it. */
  readonly rows: readonly Box[];
  /** What hides all that runs out of it, and what scrolls it into view. */
  readonly frames: readonly Box[];
  readonly scrolls: readonly Box[];
}

export interface Layout {
  /** The width of the page, and of the window on it. */
  readonly width: number;
  readonly window: number;
  readonly blocks: readonly Block[];
  /** Drawings, images and fields. */
  readonly pictures: readonly Box[];
}

/** Reads the layout of a page as it stands, or of one element of it, once its letters are there. */
export async function readLayout(page: Page, within = 'html'): Promise<Layout> {
  await page.evaluate(() => document.fonts.ready);
  return JSON.parse(await page.evaluate(measure, within)) as Layout;
}

/**
 * Runs in the page, so it holds all that it needs. Gives the layout as JSON: object by object, the
 * way out of the page would take ten times as long as the measuring.
 */
function measure(within: string): string {
  const blocks: Block[] = [];
  const pictures: Box[] = [];
  const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
  const range = document.createRange();

  function visit(element: Element, around?: Block): void {
    if (!element.checkVisibility({ visibilityProperty: true })) return;
    const box = boxOf(element.getBoundingClientRect());
    if (element.matches('svg, img, input, select')) {
      pictures.push(box);
      return;
    }
    const { display, overflowX, fontSize } = getComputedStyle(element);
    const block: Block =
      around && /^(inline|contents)$/.test(display)
        ? around
        : {
            texts: [],
            ink: [],
            box,
            size: parseFloat(fontSize),
            rows: [...(around?.rows ?? []), ...(/grid|flex|table-row/.test(display) ? [box] : [])],
            frames: [...(around?.frames ?? []), ...(/hidden|clip/.test(overflowX) ? [box] : [])],
            scrolls: [...(around?.scrolls ?? []), ...(/auto|scroll/.test(overflowX) ? [box] : [])],
          };
    if (block !== around) blocks.push(block);
    for (const child of element.childNodes)
      if (child instanceof Element) visit(child, block);
      else if (child instanceof Text) read(child, block);
  }

  function read(text: Text, { texts, ink }: Block): void {
    range.selectNodeContents(text);
    texts.push(text.data);
    if (text.data.trim() !== '') ink.push(...Array.from(range.getClientRects(), boxOf));
  }

  visit(document.querySelector(within)!);
  const { scrollWidth: width, clientWidth: window } = document.documentElement;
  const layout: Layout = { width, window, blocks, pictures };
  return JSON.stringify(layout);
}
