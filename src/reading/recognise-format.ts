/** Recognises files that are no plain text: pages, documents, pictures, and text in another encoding. */

export interface Format {
  /** With its article: "a PDF". */
  readonly name: string;
  /** Text in another encoding: saving it anew is the cure. */
  readonly isText: boolean;
}

/** First bytes as Latin-1 text, and what begins so. */
const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['PK\u0003\u0004', 'a packed document (Word, OpenDocument or ZIP)'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word document'],
  ['\u0089PNG', 'an image (PNG)'],
  ['\u00FF\u00D8\u00FF', 'an image (JPEG)'],
  ['GIF8', 'an image (GIF)'],
  ['RIFF', 'an image or a recording (RIFF)'],
  ['\u001F\u008B', 'a packed file (gzip)'],
];

const wideBeginnings: readonly (readonly [string, string])[] = [
  ['\u00FF\u00FE\u0000\u0000', 'UTF-32 text'],
  ['\u0000\u0000\u00FE\u00FF', 'UTF-32 text'],
  ['\u00FF\u00FE', 'UTF-16 text'],
  ['\u00FE\u00FF', 'UTF-16 text'],
];

/** Whether every second byte of the beginning is zero, as in UTF-16 without a mark. */
function looksWide(beginning: string): boolean {
  if (beginning.length < 4) return false;
  const zeros = [0, 1].map(
    (offset) =>
      Array.from(beginning).filter((byte, index) => index % 2 === offset && byte === '\0').length,
  );
  const half = Math.floor(beginning.length / 2);
  return Math.max(...zeros) >= half * 0.9 && Math.min(...zeros) <= half * 0.1;
}

const pageBeginning =
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype|html|head|body|\?xml|svg)\b/i;
const pageEnding = /<\/(?:body|html)\s*>\s*$/i;
const closingTag = /<\/(?:p|div|li|td|tr|a|span|h[1-6]|section|article|ul|table)\s*>/gi;

/** The bytes of a stretch as Latin-1 text. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Whether bytes are the markup of a page rather than a text in which tags occur. */
function isPage(bytes: Uint8Array): boolean {
  if (pageBeginning.test(latin(bytes.subarray(0, 1000)))) return true;
  const text = latin(bytes);
  if (pageEnding.test(text.slice(-200))) return true;
  const tags = text.match(closingTag)?.length ?? 0;
  return tags >= 20 && tags * 200 > text.length;
}

/** What the bytes are, where they are no plain UTF-8 text. */
export function recogniseFormat(bytes: Uint8Array): Format | undefined {
  const beginning = latin(bytes.subarray(0, 200));
  const wide = wideBeginnings.find(([mark]) => beginning.startsWith(mark));
  if (wide) return { name: wide[1], isText: true };
  if (looksWide(beginning)) return { name: 'UTF-16 text', isText: true };
  const known = beginnings.find(([mark]) => beginning.startsWith(mark));
  if (known) return { name: known[1], isText: false };
  return isPage(bytes) ? { name: 'an HTML page', isText: false } : undefined;
}
