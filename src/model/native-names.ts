/** Names in other scripts, with the language they are in and whose form it is. */
import type { OutsideReference } from '../schemas/reference.ts';

const languages: Record<string, string> = {
  be: 'Belarusian',
  ru: 'Russian',
  uk: 'Ukrainian',
  lt: 'Lithuanian',
  fr: 'French',
  en: 'English',
};

export interface NativeName {
  text: string;
  lang: string;
  /** "Belarusian". */
  language: string;
  /** Where this form is used; without one the form is ours. */
  reference: OutsideReference | undefined;
}

interface NamedForm {
  text: string;
  lang: string;
  reference?: OutsideReference | undefined;
}

/** The forms of an entry in the order it gives them, each once: the first is the person's own language. */
export function nativeNames(forms: readonly NamedForm[]): NativeName[] {
  const once = forms.filter((form, at) => forms.findIndex(({ text }) => text === form.text) === at);
  return once.map(({ text, lang, reference }) => ({
    text,
    lang,
    language: languages[lang] ?? lang,
    reference,
  }));
}
