/**
 * Follows the parts of a phrase through tokens. What a gap leads to is worked out once for each token,
 * whatever the text: the work grows with the sentence's length times the phrase's, never faster.
 */
import type { LaidToken } from './lay-sentence.ts';
import { endsOfPart, mayBegin } from './match-part.ts';
import type { Part } from './phrase.ts';

/** A stretch of tokens, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How to look: whether `~` too keeps off other counts, and where steps are counted. */
export interface Looking {
  readonly keepsOffCounts?: boolean;
  readonly steps?: { taken: number };
}

/** Words at which one clause gives way to another that says something else. */
const turns = new Set(['while', 'whereas', 'but', 'although', 'though']);

/** One part on the way through a phrase, and the way on; the best way is the one that ends first. */
export interface Trail extends Stretch {
  readonly part: Part;
  readonly end: number;
  readonly next: Trail | undefined;
  /** The way through the entry of a list. */
  readonly inner?: Trail;
}

/** Where a part can end, and the way through it where it is a list. */
interface Ending {
  readonly to: number;
  readonly inner?: Trail;
}

type Gap = Part & { kind: 'gap' };

/** Follows a phrase through tokens; what was found behind a gap is kept. */
export class TrailFinder {
  private kept: Map<number, Trail | null> | undefined;
  private readonly tokens: readonly LaidToken[];
  private readonly parts: readonly Part[];
  private readonly looking: Looking;

  constructor(tokens: readonly LaidToken[], parts: readonly Part[], looking: Looking) {
    this.tokens = tokens;
    this.parts = parts;
    this.looking = looking;
  }

  /** The trail from a part and a token; `isFree`: a new clause may begin right here. */
  follow(place: number, at: number, isFree: boolean): Trail | null {
    if (this.looking.steps) this.looking.steps.taken++;
    const part = this.parts[place]!;
    if (part.kind !== 'gap') return this.stand(part, place, at, isFree);
    const key = place * (this.tokens.length + 1) + at;
    const kept = this.kept?.get(key);
    if (kept !== undefined) return kept;
    const found = this.pass(part, place, at);
    this.kept ??= new Map();
    this.kept.set(key, found);
    return found;
  }

  /** Through a part that must stand at the token, or may be missing. */
  private stand(
    part: Exclude<Part, Gap>,
    place: number,
    at: number,
    isFree: boolean,
  ): Trail | null {
    let best: Trail | null = null;
    const token = this.tokens[at];
    if (token && (isFree || !token.opens) && mayBegin(part, token)) {
      for (const ending of this.ends(part, at)) {
        best = this.shorter(best, part, { from: at, ...ending }, place, false);
      }
    }
    const mayMiss = 'mayMiss' in part && part.mayMiss;
    return mayMiss ? this.shorter(best, part, { from: at, to: at }, place, isFree) : best;
  }

  /** Through a gap of every width up to its most, as far as it may go. */
  private pass(part: Gap, place: number, at: number): Trail | null {
    const staysInClause = part.reach === 'clause';
    let best: Trail | null = null;
    for (let to = at; to <= at + part.most && to < this.tokens.length; to++) {
      const token = this.tokens[to]!;
      if (token.isBehindSemicolon || (staysInClause && token.opens) || (best && best.end <= to + 1))
        break;
      best = this.shorter(best, part, { from: at, to }, place, true);
      if (token.inFigure && (staysInClause || this.looking.keepsOffCounts)) break;
      if (staysInClause && turns.has(token.fold)) break;
    }
    return best;
  }

  private shorter(
    best: Trail | null,
    part: Part,
    { from, to, inner }: Ending & { from: number },
    place: number,
    isFree: boolean,
  ): Trail | null {
    const isLast = place === this.parts.length - 1;
    const next = isLast ? null : this.follow(place + 1, to, isFree);
    if (!isLast && !next) return best;
    const end = next ? next.end : to;
    if (best && best.end <= end) return best;
    return { part, from, to, end, next: next ?? undefined, ...(inner && { inner }) };
  }

  /** Every token at which a part can end that begins at a token. */
  private ends(part: Exclude<Part, Gap>, at: number): Ending[] {
    if (part.kind !== 'list') return endsOfPart(part, this.tokens, at).map((to) => ({ to }));
    const { byFirst, others } = part.list;
    const { fold, digits } = this.tokens[at]!;
    const spoken = digits !== undefined && digits !== fold ? (byFirst.get(digits) ?? []) : [];
    return [...(byFirst.get(fold) ?? []), ...spoken, ...others].flatMap((entry) => {
      const inner = new TrailFinder(this.tokens, entry.parts, this.looking).follow(0, at, true);
      return inner ? [{ to: inner.end, inner }] : [];
    });
  }
}
