/** Amends the YAML of an entry as a person would: one place changes, every other character stays, comments and order with it. */
import { isScalar, type Node, parseDocument, type YAMLMap } from 'yaml';
import { addToList } from './add-to-list.ts';

/** Changes the front matter of a text; the whole of one that has none. */
function inFrontMatter(text: string, amend: (yaml: string) => string): string {
  const [, head, yaml] = /^(---\n)([\s\S]*?\n)---(?:\n|$)/.exec(text) ?? [];
  if (head === undefined || yaml === undefined) return amend(text);
  return head + amend(yaml) + text.slice(head.length + yaml.length);
}

/** Adds to a list at the top level. @param item printed as a YAML item, indented by two: `  - id: "one"` */
export function insertInList(text: string, key: string, item: string): string {
  const bare = item.replaceAll(/^ {4}/gm, '').replace(/^ {2}- /, '');
  return inFrontMatter(text, (yaml) => addToList(yaml, [key], bare));
}

/** Puts a value in the place of a field's, or adds the field at the end; a remark behind it stays. */
export function replaceField(text: string, key: string, value: string): string {
  return inFrontMatter(text, (yaml) => {
    const { items } = parseDocument(yaml).contents as YAMLMap;
    const field = items.find((pair) => isScalar(pair.key) && pair.key.value === key);
    if (!field) return `${yaml}${key}: ${value}\n`;
    const [from, to] = (field.value as Node).range!;
    return yaml.slice(0, from) + value + yaml.slice(to);
  });
}
