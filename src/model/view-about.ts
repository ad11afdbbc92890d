/** What the page about the site needs to know of it. */
import { countSources } from './count-sources.ts';
import type { Model, Source } from './model.ts';

export interface AboutView {
  editor: { name: string; contact: string } | undefined;
  sourceCount: number;
  quotationCount: number;
  statementCount: number;
  /** Sources with something that only the machine has read, and how many answers and events that is. */
  unreviewed: { source: Source; found: number }[];
  /** What this copy was checked against, as the check says it: seeds or recorded readings. */
  provedAgainst: string | undefined;
}

/** The editor of a copy is named in the story, or by EDITOR_NAME and EDITOR_CONTACT where it is built. */
export function viewAbout({ story, sources, claims }: Model): AboutView {
  const name = process.env['EDITOR_NAME'];
  const contact = process.env['EDITOR_CONTACT'];
  return {
    editor: name && contact ? { name, contact } : story.editor,
    sourceCount: countSources(sources),
    quotationCount: sources.reduce((sum, { quotations }) => sum + quotations.length, 0),
    statementCount: claims.reduce((sum, { statements }) => sum + statements.length, 0),
    provedAgainst: process.env['PROVED_AGAINST'],
    unreviewed: sources
      .map((source) => ({
        source,
        found: source.quotations.filter(({ review }) => review === 'machine').length,
      }))
      .filter(({ found }) => found > 0),
  };
}
