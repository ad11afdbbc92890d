/** Reads the content folder from disk. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Message } from '../checking/message.ts';
import {
  type ContentFile,
  type Memory,
  type ParsedContent,
  parseContent,
} from '../checking/parse-content.ts';

const folders = [
  'arguments',
  'articles',
  'claims',
  'events',
  'organisations',
  'people',
  'readings',
  'rules',
  'topics',
] as const satisfies readonly string[];

/** The folder of content: `CONTENT_DIR`, else `content` where the command was run. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** Texts by their path in the content folder. */
export type Drafts = Readonly<Record<string, string>>;

/** All entries and all faults of the content folder, at once; as it would be with the drafts. */
export function loadContent(
  folder: string = contentFolder(),
  memory?: Memory,
  drafts: Drafts = {},
): ParsedContent {
  const there = [
    ...folders.flatMap((name) => namesIn(join(folder, name)).map((file) => `${name}/${file}`)),
    'places.yaml',
    'story.yaml',
    ...['story.mdx', 'merged.yaml', 'review.yaml', 'redirects.yaml'].filter((path) =>
      existsSync(join(folder, path)),
    ),
  ];
  const read = [...new Set([...there, ...Object.keys(drafts)])].map((path) => {
    const text = drafts[path];
    return text === undefined
      ? readContentFile(folder, path)
      : { path, file: shownPath(join(folder, path)), text };
  });
  const { content, messages } = parseContent(
    read.filter((one) => 'text' in one),
    memory,
  );
  return { content, messages: [...read.filter((one) => 'rule' in one), ...messages] };
}

/** A path as a person finds it: from where the command was run, with forward slashes. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return (near.startsWith('..') ? resolve(path) : near).split(sep).join('/');
}

/** Names that begin with a dot are passed over, as everywhere. A folder that is not there is empty. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

function readContentFile(folder: string, path: string): ContentFile | Message {
  const file = shownPath(join(folder, path));
  try {
    const bytes = readFileSync(join(folder, path));
    return { path, file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (fault) {
    return {
      file,
      line: 1,
      column: 1,
      rule: 'entry-readable',
      ...cureFor(fault),
      severity: 'error',
    };
  }
}

function cureFor(fault: unknown): Pick<Message, 'reason' | 'help'> {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'ENOENT') {
    return {
      reason: 'This file is missing.',
      help: 'Put it back from the project’s history; in a new story write its fields, which are named once it is there.',
    };
  }
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return { reason: 'This file is not UTF-8.', help: 'Save it as UTF-8.' };
  }
  return { reason: 'This file cannot be read.', help: 'See that it is a file and may be read.' };
}
