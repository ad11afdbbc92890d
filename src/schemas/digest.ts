/** The digest of a text, by which it is known again. */
import { z } from 'astro/zod';

/** SHA-256, in hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 digest: 64 digits and letters a to f' });
