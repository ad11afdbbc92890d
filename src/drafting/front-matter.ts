/** Writes the front matter of a drafted article: every string quoted, nothing that a seed says can leave its field. */
import { Document, isMap, isSeq } from 'yaml';
import type { ArticleEntry } from '../schemas/article.ts';
import { escapeUnseen } from '../text/visible.ts';

/** The fields in the order in which a person reads them. */
const order = [
  ...['letter', 'publisher', 'url', 'headline', 'title', 'published', 'updated', 'asOf', 'added'],
  ...['language', 'direction', 'rights', 'licence', 'seed', 'review', 'summary'],
] as const;

/** What a draft leaves to the editor, at the place where it belongs. */
const asked: Readonly<Record<string, string>> = {
  publisher:
    '# publisher: "…" (who published this: until it and the url are given, the source stands in no count)',
  url: '# url: "https://…"',
};

/** One field as YAML: maps on one line, as editors write them. */
export function printField(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  if (isMap(document.contents)) {
    for (const { value: node } of document.contents.items) {
      if (isMap(node) || isSeq(node)) node.flow = true;
    }
  }
  const printed = document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
  // A reader of YAML refuses or drops some of them, although they stand in quotation marks.
  return escapeUnseen(printed.trimEnd());
}

/** The front matter with its two lines of hyphens; `evidence` is left open for what an editor pastes. */
export function printFrontMatter(article: ArticleEntry): string {
  const fields = order.flatMap((key) => {
    const value = article[key as keyof ArticleEntry];
    if (value !== undefined) return [printField(key, value)];
    return asked[key] ?? [];
  });
  return [
    '---',
    ...fields,
    'evidence: # what you confirm or correct: “npm run review” prints the lines to paste below',
    'reviewed: [] # claims that you looked through as a whole: what the source does not say of them is silence',
    '---',
    '',
  ].join('\n');
}
