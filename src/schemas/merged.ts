/** Former statements, each with what now holds its sense: one table for ticks, the measuring of the reader and redirects. */
import { z } from 'astro/zod';

const statement = /^[a-z0-9-]+\/[a-z0-9-]+$/;

export const mergedEntry = z.record(
  z.string().regex(statement, { error: 'is not “claim/position”' }),
  z.union([
    z.string().regex(statement),
    z
      .string()
      .regex(/^\/\S*$/, { error: 'is neither “claim/position” nor an address of this site' }),
  ]),
);

export type MergedEntry = z.infer<typeof mergedEntry>;
