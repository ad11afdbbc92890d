/** What valid HTML is here. */
import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './read-dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // the build writes HTML that browsers read alike with or without these
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    // a link, a line or a quotation may repeat on a page: its text says where it leads
    'no-redundant-for': 'off',
    'tel-non-breaking': 'off',
  },
});

/** The faults of a page, a line each. */
export async function validate({ html, file }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map((m) => `${file}:${m.line}:${m.column} ${m.ruleId} ${m.message}`),
  );
}

/** Pages whose headings skip a level, or that have not one h1. */
export function skippedHeadings(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap((page) => {
    const levels = Array.from(page.document.querySelectorAll('h1,h2,h3,h4,h5,h6'), (h) =>
      Number(h.tagName[1]),
    );
    const skips = levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
    return skips || levels.filter((level) => level === 1).length !== 1
      ? [`${page.file}: ${levels.join(' ')}`]
      : [];
  });
}
