/** Writes a corrected text into its article: every other byte of the file stays as its editor left it. */
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { escapeUnseen } from '../text/visible.ts';

/** What a corrected text changes in an article. */
export interface Correction {
  /** The text as it now stands. */
  readonly seed: { readonly file: string; readonly sha256: string };
  /** Since when, `2024-03-05`. */
  readonly from: string;
  /** The places under `evidence` whose words do not stand in it. */
  readonly lost: readonly number[];
}

/** A text to put between two offsets. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;

/** The article with the new text as its seed, the old one under `versions`, and what only that had said to be of it. */
export function addVersion(article: string, { seed, from, lost }: Correction): string {
  const offset = opening.exec(article)?.[0].length ?? 0;
  const end = article.indexOf('\n---', offset) + 1;
  const head = article.slice(offset, end);
  const root = mapOf(parseDocument(head).contents);
  const before = mapOf(root.get('seed', true));
  const versions = root.get('versions', true);
  const number = isSeq(versions) ? versions.items.length + 1 : 1;
  const { file, sha256 } = before.toJSON() as Correction['seed'];
  const lines = [
    `- seed: { file: ${quote(file)}, sha256: ${quote(sha256)} }`,
    `  from: ${quote(from)}`,
  ];
  const splices: Splice[] = [
    replace(before, 'file', seed.file),
    replace(before, 'sha256', seed.sha256),
    isSeq(versions)
      ? below(head, rangeOf(versions)[1], lines, columnOf(head, rangeOf(versions)[0]))
      : below(head, rangeOf(before)[1], ['versions:', ...lines.map((line) => `  ${line}`)], 0),
    ...lost.map((index) =>
      markEvidence(head, mapOf(root.getIn(['evidence', index], true)), number),
    ),
  ];
  const changed = splices
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      head,
    );
  return article.slice(0, offset) + changed + article.slice(end);
}

function mapOf(node: unknown): YAMLMap {
  if (isMap(node)) return node;
  throw new Error('An article that was checked has no such field.');
}

function rangeOf({ range }: { range?: readonly [number, number, number] | null | undefined }) {
  return range ?? ([0, 0, 0] as const);
}

function replace(map: YAMLMap, key: string, value: string): Splice {
  const [start, end] = rangeOf(map.get(key, true) ?? {});
  return { start, end, text: quote(value) };
}

/** Lines below the field that ends here, whatever comment stands behind it. */
function below(head: string, at: number, lines: readonly string[], indent: number): Splice {
  const written = head.slice(0, at).trimEnd().length;
  const next = head.indexOf('\n', written);
  const start = next < 0 ? head.length : next + 1;
  const text = lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
  return { start, end: start, text };
}

/** `version` before the second field: the id stays first. */
function markEvidence(head: string, evidence: YAMLMap, version: number): Splice {
  const [start] = rangeOf(evidence.items[1]!.key as YAMLMap);
  const rest = evidence.flow ? ', ' : `\n${' '.repeat(columnOf(head, start))}`;
  return { start, end: start, text: `version: ${version}${rest}` };
}

function columnOf(head: string, at: number): number {
  return at - (head.lastIndexOf('\n', at - 1) + 1);
}

function quote(value: string): string {
  return escapeUnseen(JSON.stringify(value));
}
