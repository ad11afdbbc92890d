/** What the page of search lists: everything that has an address, with the words by which it may be looked for. */
import { capitalise } from '../text/capitalise.ts';
import { everySource } from './count-sources.ts';
import { describeDate } from './describe-date.ts';
import type { Claim, Model, Organisation, Person } from './model.ts';
import type { Line } from './line.ts';
import { nameSources } from './name-sources.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { comparedClaims } from './compared-claims.ts';

/** A form of a name; `lang` where it is not of the page's script. */
export interface NameForm {
  text: string;
  lang?: string | undefined;
}

export interface SearchRow {
  title: string;
  href: string;
  /** "Envoy of the United States", "13 December 2025", "Numbers differ". */
  note?: string;
  /** Other forms of a name, under which it is found too. */
  forms?: NameForm[];
  /** The word by which this site's sentences name somebody. */
  called?: string;
  /** Who says it or names them: "all five", "A and D". */
  said?: string;
}

export interface SearchGroup {
  id: string;
  label: string;
  rows: SearchRow[];
}

/**
 * In the order in which a reader would look. Statements are those of the comparison: with the others the page
 * would not travel in one flight. A sentence known to be false stands only as its correction.
 */
export function viewSearch(model: Model): SearchGroup[] {
  const claims = comparedClaims(model);
  const statements = oncePerSentence(
    claims
      .flatMap((claim) => claim.statements)
      .filter(({ error, sources }) => !error && sources.length > 0),
  );
  const groups: SearchGroup[] = [
    { id: 'the_people', label: 'People', rows: model.people.map(personRow) },
    { id: 'the_bodies', label: 'Bodies', rows: model.organisations.map(bodyRow) },
    { id: 'the_claims', label: 'Claims', rows: claims.map(claimRow) },
    {
      id: 'the_events',
      label: 'Events',
      rows: model.events.map(({ title, href, when, happened }) => ({
        title,
        href,
        note: when.edtf ? capitalise(describeDate(when.edtf)) : 'Date unknown',
        said: nameSources(happened.line),
      })),
    },
    {
      id: 'the_statements',
      label: 'Statements',
      rows: statements.map(({ sentence, href, line }) => ({
        title: sentence,
        href,
        said: nameSources(line),
      })),
    },
    {
      id: 'the_sources',
      label: 'Sources',
      rows: everySource(model).map(({ name, href, letter }) => ({
        title: name,
        href,
        note: letter,
      })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function personRow({ name, href, entry, spellings, line }: Person): SearchRow {
  const used = [...spellings.map(({ form }) => form), ...entry.aliases];
  return {
    title: name,
    href,
    note: capitalise(entry.role),
    forms: formsOf(freshWords(name, used), entry.native),
    called: entry.family,
    said: namedBy(line),
  };
}

function bodyRow({ name, href, entry, line }: Organisation): SearchRow {
  const other = entry.aliases.filter((alias) => alias !== name);
  return { title: name, href, forms: formsOf(other, entry.native), said: namedBy(line) };
}

function claimRow({ title, question, href, kind }: Claim): SearchRow {
  return { title, href, note: question, said: kind.label };
}

/** Of other forms the words that no form before them holds, for the list need not repeat what it has. */
function freshWords(name: string, others: readonly string[]): string[] {
  const known = new Set(name.split(' '));
  return others
    .flatMap((text) => text.split(' '))
    .filter((word) => /\p{L}{2}/u.test(word) && known.size < known.add(word).size);
}

/** What stands beside a name: its Latin forms in one, those of other scripts each with its language. */
function formsOf(latin: readonly string[], native: readonly NameForm[]): NameForm[] {
  return [
    ...(latin.length > 0 ? [{ text: latin.join(', ') }] : []),
    ...native.map(({ text, lang }) => ({ text, lang })),
  ];
}

/** Somebody whom no source names may still be credited with an account, by us. */
function namedBy(line: Line): string {
  return line.says + line.machine + line.unidentified > 0 ? nameSources(line) : '';
}
