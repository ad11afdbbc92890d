/** A choice the reader may make: a label and a list. */

export interface Option {
  value: string;
  text: string;
  lang?: string;
}

export function makeChoice(
  label: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): HTMLLabelElement {
  const list = document.createElement('select');
  list.append(...options.map(makeOption));
  list.value = chosen;
  list.addEventListener('change', () => choose(list.value));
  const field = document.createElement('label');
  field.className = 'choice';
  field.append(`${label} `, list);
  return field;
}

function makeOption({ value, text, lang = '' }: Option): HTMLOptionElement {
  const option = new Option(text, value);
  if (lang) option.lang = lang;
  return option;
}
