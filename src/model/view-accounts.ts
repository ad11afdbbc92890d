/** How many separate accounts many sources are: families of wording, and texts of their own. */
import { capitalise } from '../text/capitalise.ts';
import { countWordings, labelFamily } from './choose-quotations.ts';
import type { Model, Source } from './model.ts';
import { spellNumber } from '../text/spell-number.ts';
import type { Family } from './wording-families.ts';

export interface AccountsView {
  /** Each family once, each text without kin for itself. */
  wordings: number;
  families: { label: string; sources: Source[]; told: string }[];
  /** Texts without kin. */
  alone: Source[];
}

export function viewAccounts({ sources, families }: Model): AccountsView {
  return {
    wordings: countWordings(sources),
    families: families.map((family) => ({
      label: labelFamily(family),
      sources: family.sources,
      told: tellOrigin(family),
    })),
    alone: sources.filter(({ family }) => family === undefined),
  };
}

/** How it is known whose wording it is. */
function tellOrigin({ sources, isUnnamed }: Family): string {
  if (isUnnamed) return 'None of them says whose text it is.';
  const stated = sources.filter(({ entry }) => entry.origin && entry.origin.basis !== 'inferred');
  const inferred = sources.filter(({ entry }) => entry.origin?.basis === 'inferred');
  const told = [
    ...(stated.length > 0
      ? [`${spellNumber(stated.length)} ${stated.length === 1 ? 'names' : 'name'} it`]
      : []),
    ...(inferred.length > 0 ? [`for ${spellNumber(inferred.length)} we infer it`] : []),
  ].join('; ');
  return `${capitalise(told)}.`;
}
