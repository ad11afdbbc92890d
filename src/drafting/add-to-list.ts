/** Adds an entry to a list of a YAML text, and leaves every other character as a person wrote it. */
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/** The way to a list: `['chapters', 0, 'events']`. */
type ListPath = readonly (string | number)[];

/** An entry of a block list, with its hyphen at a column. */
function printItem(item: string, indent: string): string {
  return `${indent}- ${item.replaceAll(/\n(?=.)/g, `\n${indent}  `)}\n`;
}

/** The index behind the line on which something ends. */
function lineAfter(text: string, end: number): number {
  const line = text.indexOf('\n', Math.max(0, end - (text[end - 1] === '\n' ? 1 : 0)));
  return line < 0 ? text.length : line + 1;
}

/** The text with a printed entry at the end of the list, or behind the entry `after`. */
export function addToList(text: string, path: ListPath, item: string, after?: string): string {
  const insert = (at: number, added: string) => text.slice(0, at) + added + text.slice(at);
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || list.items.length === 0) return openList(text, path, item, list);
  const items = list.items.filter(isNode);
  const before = items.find((one) => isScalar(one) && one.value === after) ?? items.at(-1) ?? list;
  if (list.flow) return insert(before.range![1], `, ${item}`);
  const [start] = items[0]!.range!;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^ */.exec(text.slice(line))![0];
  const at = lineAfter(text, before.range![1]);
  const broken = at === text.length && !text.endsWith('\n') ? '\n' : '';
  return insert(at, broken + printItem(item, indent));
}

/** The first entry of a list that is empty, or whose field is not there yet. */
function openList(text: string, path: ListPath, item: string, list: unknown): string {
  if (isSeq(list) && list.range) {
    const [start, end] = list.range;
    return item.includes('\n')
      ? `${text.slice(0, start).trimEnd()}\n${printItem(item, '  ').trimEnd()}${text.slice(end)}`
      : `${text.slice(0, start)}[${item}]${text.slice(end)}`;
  }
  const parent = parseDocument(text).getIn(path.slice(0, -1), true) ?? parseDocument(text).contents;
  const key = isMap(parent)
    ? parent.items.map((pair) => pair.key).find((one) => isScalar(one) && one.value === path.at(-1))
    : undefined;
  const entry = printItem(item, '  ');
  if (!isScalar(key)) {
    return `${text}${text.endsWith('\n') ? '' : '\n'}${String(path.at(-1))}:\n${entry}`;
  }
  const at = lineAfter(text, key.range![1]);
  return text.slice(0, at) + entry + text.slice(at);
}
