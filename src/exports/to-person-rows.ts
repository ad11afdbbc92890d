/** Model -> people: one row is one person, with every spelling found and every form we know. */
import type { Model } from '../model/model.ts';
import { canonical } from '../model/routes.ts';
import type { Row } from './row.ts';
import { lettersOf } from './stance.ts';

/** Forms in other scripts are no source's: each says its language, and whether it is referenced or our own. */
export function toPersonRows({ people }: Model): Row[] {
  return people.map(({ id, name, entry, group, line, spellings, href }) => ({
    person: id,
    name,
    role: entry.role,
    group: group.label,
    named_by: lettersOf(line, 'says'),
    named_by_machine: lettersOf(line, 'says', true),
    spellings: spellings.map(
      ({ form, sources }) => `${form} (${sources.map(({ letter }) => letter).join(' ')})`,
    ),
    other_spellings: entry.aliases,
    other_scripts: entry.native.map(
      ({ text, lang, reference }) => `${text} (${lang}, ${reference ? reference.url : 'ours'})`,
    ),
    page: canonical(href),
  }));
}
