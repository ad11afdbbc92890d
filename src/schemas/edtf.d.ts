/** What this project uses of the package edtf, which ships no types. */
declare module 'edtf' {
  /** A parsed EDTF value; `min` and `max` are its bounds in milliseconds since 1970, `Infinity` where open. */
  export interface EdtfValue {
    type: string;
    min: number;
    max: number;
    edtf: string;
  }

  /** Parses EDTF text up to the given level; throws where the text is none. */
  export default function edtf(text: string, options?: { level?: number }): EdtfValue;
}
