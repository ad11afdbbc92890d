/**
 * The spelling of a name: a reader may choose on a person's page which form the site's own mentions show.
 * Only links to that page and its title change, and only where they are the name as the site writes it:
 * never a quotation, a headline or a table of spellings.
 */
import { makeChoice } from './choice.ts';
import { keepStored, keys, readStored } from './stored.ts';

/** How the site writes a name, the form chosen instead, and the language of that form where it is not the page's. */
type Chosen = [name: string, form: string, lang: string];

/** The mentions that were found, with whom they name: once changed they are no longer known by their text. */
const mentions = new Map<HTMLElement, string>();

function readChosen(): Record<string, Chosen> {
  return JSON.parse(readStored(keys.names) ?? '{}') as Record<string, Chosen>;
}

/** Shows every name in the form that was chosen for it. */
export function showSpellings(): void {
  Object.entries(readChosen()).forEach(([person, chosen]) => showSpelling(person, chosen));
}

function showSpelling(person: string, [name, form, lang]: Chosen): void {
  const page = `a[href$="/people/${CSS.escape(person)}/"]`;
  for (const place of document.querySelectorAll<HTMLElement>(`${page}, ${page} span, h1`))
    if (place.textContent?.trim() === name && !place.closest('q')) mentions.set(place, person);
  for (const [place, named] of mentions) {
    if (named !== person) continue;
    place.textContent = form;
    place.lang = lang;
  }
}

/** On the page of a person with several forms of the name: the choice among them. */
export function offerSpelling(): void {
  const room = document.querySelector<HTMLElement>('[data-person]');
  if (!room) return;
  const { person = '', name = '' } = room.dataset;
  const cells = document.querySelectorAll<HTMLElement>('[data-form]');
  const forms = new Map([[name, '']]);
  for (const { textContent, lang } of cells) forms.set(textContent?.trim() ?? '', lang);
  const options = Array.from(forms, ([form, lang]) => ({ value: form, text: form, lang }));
  const shown = document.querySelector('h1')?.textContent?.trim() ?? name;
  const field = makeChoice('Show the name as', options, shown, (form) => {
    const chosen: Chosen = [name, form, forms.get(form) ?? ''];
    keepStored(keys.names, JSON.stringify({ ...readChosen(), [person]: chosen }));
    showSpelling(person, chosen);
  });
  room.append(
    field,
    ' Titles and links change; statements, quotations and tables stay as they are.',
  );
}
