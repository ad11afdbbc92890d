/** The weight of a page as it travels. */
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text, brotli at its best. */
export function weigh(text: string): number {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;
}
