/** Rule: words that are not in the language of the site have our translation beside them, and no others have. */
import { READ_LANGUAGE } from '../../reading/read-seed.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'translation-beside';

/** Evidence that a reader could not read, and translations of what needs none. */
export function translationBeside({ content }: Grounds): Message[] {
  return content.articles.flatMap((article) => {
    const { language, evidence } = article.entry;
    const isForeign = language !== READ_LANGUAGE;
    return evidence.flatMap(({ id, translation }, index) => {
      if ((translation !== undefined) === isForeign) return [];
      const field = isForeign ? ['exact'] : ['translation'];
      return [
        fault(article, ['evidence', index, ...field], {
          rule,
          ...(isForeign
            ? {
                reason: `“${id}” is not in English (language: "${language}"), and nothing says what it means.`,
                help: 'Keep the words as they are, and write below them translation: "…", in your own words, as near to them as English allows.',
              }
            : {
                reason: `“${id}” is in English already (language: "en"), and has a translation.`,
                help: 'Take the translation out; or mend “language” above.',
              }),
        }),
      ];
    });
  });
}
