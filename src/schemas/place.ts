/** A place, with coordinates in WGS 84 degrees. */
import { z } from 'astro/zod';
import { id } from './reference.ts';

export const placeEntry = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.enum(['city', 'country', 'building', 'border']),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  precision: z.string().min(1).describe('what the coordinates stand for: "city centre"'),
  named: z.boolean().describe('whether any source names it; otherwise it is an outside fact'),
});

export type PlaceEntry = z.infer<typeof placeEntry>;
