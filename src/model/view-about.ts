/** What the page about the site needs to know of it. */
import { countSources } from './count-sources.ts';
import type { Model } from './model.ts';

export interface AboutView {
  editor: { name: string; contact: string } | undefined;
  sourceCount: number;
  quotationCount: number;
  statementCount: number;
  /** Quotations that only the machine has read. */
  machineRead: number;
  /** Sources that no editor has reviewed. */
  unreviewed: number;
  /** What this copy was checked against, as the check says it: seeds or recorded readings. */
  provedAgainst: string | undefined;
}

/** The editor of a copy is named in the story, or by EDITOR_NAME and EDITOR_CONTACT where it is built. */
export function viewAbout({ story, sources, claims }: Model): AboutView {
  const name = process.env['EDITOR_NAME'];
  const contact = process.env['EDITOR_CONTACT'];
  const quotations = sources.flatMap((source) => source.quotations);
  return {
    editor: name && contact ? { name, contact } : story.editor,
    sourceCount: countSources(sources),
    quotationCount: quotations.length,
    machineRead: quotations.filter(({ review }) => review === 'machine').length,
    statementCount: claims.reduce((sum, { statements }) => sum + statements.length, 0),
    provedAgainst: process.env['PROVED_AGAINST'],
    unreviewed: sources.filter(({ review }) => review === 'machine').length,
  };
}
