/** A former address: where it leads now, or why it is gone. */
import { z } from 'astro/zod';

const address = z.string().regex(/^\/([a-z0-9-]+\/)*(#[A-Za-z0-9-]+)?$/, {
  error: 'is not an address such as "/events/release/#top"',
});

export const redirectEntry = z
  .strictObject({
    from: address,
    to: address.optional(),
    gone: z.string().min(1).optional().describe('why nothing stands here any more: a tombstone'),
  })
  .refine(({ to, gone }) => Boolean(to) !== Boolean(gone), {
    error: 'must say either where it leads ("to") or why it is gone ("gone"), not both',
  });

export type RedirectEntry = z.infer<typeof redirectEntry>;
