/** Pairs the quotation marks of a paragraph; an apostrophe is no mark, and a mark without its partner says nothing. */

/** A longer stretch is no quotation but a lost mark. */
const LONGEST_QUOTATION = 3000;

/** A mark met while walking, with what it may be where it stands. */
interface Mark {
  readonly sign: string;
  readonly index: number;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** A single mark that may as well be an apostrophe: “the prisoners’ families”. */
  readonly isDoubtful: boolean;
}

/** An opened mark that waits for its partner. */
interface Opened {
  readonly mark: Mark;
  /** The first doubtful mark that may have closed it. */
  doubtful?: number;
}

/** From an opening mark to its closing one, both indices of the marks. */
export interface MarkPair {
  readonly start: number;
  readonly end: number;
}

/** Which signs close what a sign opened. */
const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

/** How many opened marks may be nested before the outer ones are given up. */
const DEEPEST = 4;

const anyMark = /[“”„«»‹›"‘’‚']/g;
const letter = /[\p{L}\p{N}\p{M}]/u;
const beforeOpening = /[\s([{–—―/“‘«„‚‹"'-]/;
/** Word beginnings that take an apostrophe: ’90s, ’tis. */
const clipped = /^(?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|cos\b|n\b|round\b)/i;

/** What a sign may be, by the characters around it. */
function judgeMark(text: string, index: number): Mark {
  const sign = text[index]!;
  const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' '];
  const isSingle = "'‘’".includes(sign);
  const standsFree = beforeOpening.test(before) && /\S/.test(after);
  const opens = '“„‚‘'.includes(sign) || (sign === '«' ? beforeOpening.test(before) : standsFree);
  const isClipped = sign === '’' || (isSingle && clipped.test(text.slice(index + 1, index + 8)));
  return {
    sign,
    index,
    mayOpen: opens && !isClipped,
    mayClose:
      !('"\'’'.includes(sign) && letter.test(after)) &&
      !('"\''.includes(sign) && /\s/.test(before)),
    isDoubtful:
      isSingle && /s/i.test(before) && /^\s?\p{Ll}/u.test(text.slice(index + 1, index + 3)),
  };
}

/** Pairs marks with their partners in one walk; a mark that finds none says nothing. */
class MarkPairs {
  readonly pairs: MarkPair[] = [];
  private opened: Opened[] = [];

  /** The nearest opened mark that a mark may close. */
  private partnerOf(mark: Mark): number {
    if (!mark.mayClose) return -1;
    return this.opened.findLastIndex(({ mark: { sign } }) => partners[sign]!.includes(mark.sign));
  }

  private close(depth: number, end: number): void {
    const { index } = this.opened[depth]!.mark;
    this.opened.length = depth;
    if (end - index <= LONGEST_QUOTATION) this.pairs.push({ start: index, end });
  }

  /** Gives an opened mark its doubtful partner, when nothing better came. */
  private closeDoubtful(): void {
    const depth = this.opened.findIndex(({ doubtful }) => doubtful !== undefined);
    if (depth >= 0) this.close(depth, this.opened[depth]!.doubtful!);
  }

  meet(mark: Mark): void {
    const depth = this.partnerOf(mark);
    if (depth >= 0 && mark.isDoubtful) this.opened[depth]!.doubtful ??= mark.index;
    else if (depth >= 0) this.close(depth, mark.index);
    else if (mark.mayOpen) {
      if (this.opened.at(-1)?.mark.sign === mark.sign) this.closeDoubtful();
      this.opened.push({ mark });
      if (this.opened.length > DEEPEST) this.opened.shift();
    }
  }

  /** The mark that opened at the beginning and found no partner. */
  end(): Mark | undefined {
    this.closeDoubtful();
    const first = this.opened[0]?.mark;
    return first?.index === 0 ? first : undefined;
  }
}

/** The outermost of the pairs, in order. */
function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  let end = -1;
  return [...pairs]
    .sort((one, other) => one.start - other.start)
    .filter((pair) => {
      const isOutermost = pair.start > end;
      if (isOutermost) end = pair.end;
      return isOutermost;
    });
}

/** The pairs of marks in a paragraph, in order, and the mark that opens it and finds no partner. */
export function pairMarks(paragraph: string): { pairs: MarkPair[]; unclosed: string | undefined } {
  const walk = new MarkPairs();
  for (const { index } of paragraph.matchAll(anyMark)) walk.meet(judgeMark(paragraph, index));
  const unclosed = walk.end()?.sign;
  return { pairs: outermost(walk.pairs), unclosed };
}
