/** The overview of claims: one stroke a claim, in rows by kind or by subject; thick ones are set out in full. */

export interface OverviewClaim {
  /** Set out in full on the page, or a row that leads elsewhere. */
  full: boolean;
}

export interface OverviewRow {
  count: number;
  thick: number;
  thin: number;
}

/** The strokes of one row: those in full first. */
export function drawOverview(claims: readonly OverviewClaim[]): OverviewRow {
  const thick = claims.filter(({ full }) => full).length;
  return { count: claims.length, thick, thin: claims.length - thick };
}
