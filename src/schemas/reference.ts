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
export const outsideFact = z.strictObject({
  id: id.optional().describe('by which a gap of the same entry names it'),
  when: edtfText.optional().describe('the day it tells of, for a life-line'),
  fact: z.string().min(1),
  reference: outsideReference,
});

/** What no source tells; with the answer from outside where one is known. */
export const gap = z.union([
  z.string().min(1),
  z.strictObject({
    say: z.string().min(1),
    known: z.string().min(1).describe('the answer from outside, in a few words'),
    fact: id.describe('the fact under “outside” of this entry that gives it'),
  }),
]);

export type Gap = z.infer<typeof gap>;

export type StatementReference = z.infer<typeof statementReference>;
export type OutsideReference = z.infer<typeof outsideReference>;
export type OutsideFact = z.infer<typeof outsideFact>;
