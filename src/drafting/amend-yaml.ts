/** Amends a YAML text as a person would: one place changes, every other character stays, comments and order with it. */
import { isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** What stands between the two lines of hyphens, and where it begins; a whole text that has none. */
function frontMatterOf(text: string): { yaml: string; start: number } {
  const found = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text);
  return found ? { yaml: found[1]!, start: 4 } : { yaml: text, start: 0 };
}

function fieldOf(yaml: string, key: string): Pair | undefined {
  const map = parseDocument(yaml).contents as YAMLMap;
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Puts words in the place of a stretch of the front matter. */
function splice(text: string, [from, to]: readonly [number, number], words: string): string {
  const { start } = frontMatterOf(text);
  return text.slice(0, start + from) + words + text.slice(start + to);
}

/** The end of the last line that holds something, at or before an index. */
function endOfLine(yaml: string, index: number): number {
  const last = yaml.slice(0, index).trimEnd().length;
  const end = yaml.indexOf('\n', last);
  return end < 0 ? yaml.length : end;
}

const indent = (lines: string, by: number): string =>
  lines.replaceAll(/^ {2}(?=.)/gm, ' '.repeat(by));

/**
 * Adds to a list at the top level.
 * @param items printed as YAML items, indented by two: `  - id: "one"`; of a list on one line only their values are taken
 */
export function insertInList(text: string, key: string, items: string): string {
  const { yaml } = frontMatterOf(text);
  const field = fieldOf(yaml, key);
  if (!field) return splice(text, [yaml.length, yaml.length], `${key}:\n${items}\n`);
  const list = field.value;
  const isEmpty = !isSeq(list) || list.items.length === 0;
  if (isSeq(list) && !isEmpty) {
    const [, end] = (list.items.at(-1) as Node).range!;
    if (list.flow) {
      const values = items.split('\n').map((line) => line.replace(/^\s*- /, ''));
      return splice(text, [end, end], `, ${values.join(', ')}`);
    }
    const first = (list.items[0] as Node).range![0];
    const column = yaml.slice(yaml.lastIndexOf('\n', first) + 1).search(/-/);
    const at = endOfLine(yaml, end);
    return splice(text, [at, at], `\n${indent(items, column)}`);
  }
  // `evidence: # …` or `reviewed: [] # …`: the remark stays where it is.
  const at = (field.key as Node).range![1];
  const end = endOfLine(yaml, at);
  const line = yaml
    .slice(at, end)
    .replace(/\[\s*\]/, '')
    .replace(/^:\s+/, ': ')
    .trimEnd();
  return splice(text, [at, end], `${line}\n${items}`);
}

/** Puts a value in the place of a field's, or adds the field at the end; a remark behind it stays. */
export function replaceField(text: string, key: string, value: string): string {
  const { yaml } = frontMatterOf(text);
  const field = fieldOf(yaml, key);
  if (!field) return splice(text, [yaml.length, yaml.length], `${key}: ${value}\n`);
  const [from, to] = (field.value as Node).range!;
  return splice(text, [from, to], value);
}
