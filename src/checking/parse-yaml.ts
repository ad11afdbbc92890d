/** Reads YAML so that every field keeps its place, and every fault of the text becomes a message. */
import { type Document, type ParsedNode, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { placeAt } from '../text/place.ts';
import type { FieldPath, PlaceOf } from './content.ts';
import type { Message } from './message.ts';

export interface ParsedYaml {
  readonly value: unknown;
  readonly at: PlaceOf;
  readonly faults: readonly Message[];
}

/** Aliases can make a small file grow without end; no entry needs them. */
const ALIASES_ALLOWED = 0;

/** What looks like a whole date and stands without quotation marks: other readers make a time of it. */
const bareDate = /^\d{4}-\d{1,2}-\d{1,2}/;

/** The value of a YAML text, the places of its fields, and its faults. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const document = parseDocument(text);
  const at: PlaceOf = (path) => placeAt(text, startOf(document, path));
  const faults = [...syntaxFaults(document, text, file), ...bareDates(document, text, file)];
  if (document.errors.length > 0) return { value: undefined, at, faults };
  try {
    return { value: document.toJS({ maxAliasCount: ALIASES_ALLOWED }), at, faults };
  } catch {
    return { value: undefined, at, faults: [...faults, aliasFault(file)] };
  }
}

/** The offset of the field at a path, or of the nearest parent that is there. */
function startOf(document: Document.Parsed, path: FieldPath): number {
  let node: ParsedNode | null = document.contents;
  let start = node?.range[0] ?? 0;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) return start;
    start = next.start;
    node = next.node;
  }
  return start;
}

function childOf(
  node: ParsedNode | null,
  step: string | number,
): { node: ParsedNode | null; start: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (!pair) return undefined;
    const isWritten = isScalar(pair.value) ? pair.value.source !== '' : pair.value !== null;
    const start = isWritten && pair.value ? pair.value.range[0] : pair.key.range[0];
    return { node: pair.value, start };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item ? { node: item, start: item.range[0] } : undefined;
  }
  return undefined;
}

function syntaxFaults(document: Document.Parsed, text: string, file: string): Message[] {
  return [...document.errors, ...document.warnings].map((fault) => ({
    file,
    ...placeAt(text, fault.pos[0]),
    rule: 'entry-readable',
    reason:
      fault.code === 'DUPLICATE_KEY'
        ? 'This field stands twice in one entry.'
        : `This is not readable YAML: ${firstLine(fault.message)}`,
    help:
      fault.code === 'DUPLICATE_KEY'
        ? 'Keep one of the two.'
        : 'Mend the line; put every text between double quotation marks.',
    severity: 'error',
  }));
}

/** The parser's own words without the place and the excerpt that it appends. */
function firstLine(text: string): string {
  const line = (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function bareDates(document: Document.Parsed, text: string, file: string): Message[] {
  const found: Message[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !bareDate.test(node.source ?? '')) return;
      found.push({
        file,
        ...placeAt(text, node.range?.[0] ?? 0),
        rule: 'date-quoted',
        reason: `The date ${node.source ?? ''} stands without quotation marks.`,
        help: `Write "${node.source ?? ''}".`,
        severity: 'error',
      });
    },
  });
  return found;
}

function aliasFault(file: string): Message {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'entry-readable',
    reason: 'This entry repeats itself by YAML aliases (“*name”).',
    help: 'Write the repeated part out.',
    severity: 'error',
  };
}
