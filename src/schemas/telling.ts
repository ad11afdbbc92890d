/** The told story (`story.mdx`): all of it stands in its body. */
import { z } from 'astro/zod';

export const tellingEntry = z.strictObject({});

export type TellingEntry = z.infer<typeof tellingEntry>;
