/** References: to a statement of this site, and to a publication outside its sources. */
import { z } from 'astro/zod';
import { edtfText } from './dated.ts';

/** The id of an entry: the name of its file. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id: lower-case letters, digits and single hyphens',
});

/** One statement: a position of a claim. */
export const statementReference = z.strictObject({ claim: id, position: id });

/** A publication outside the sources, given in full. */
export const outsideReference = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  language: z.string().min(2).optional().describe('of the title, where it is not that of the site'),
  url: z.url(),
  date: edtfText.describe('the day it was published'),
});

/** A fact that no source of this site gives: the editor's, with where it comes from. */
export const outsideFact = z.strictObject({ fact: z.string().min(1), reference: outsideReference });

export type StatementReference = z.infer<typeof statementReference>;
export type OutsideReference = z.infer<typeof outsideReference>;
export type OutsideFact = z.infer<typeof outsideFact>;
