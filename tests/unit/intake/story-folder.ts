/** A copy of the invented story on disk, for commands that read and write there. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readStory } from '../checking/story.ts';

/** The content folder of the copy, and what stands in it. */
export interface StoryFolder {
  readonly content: string;
  /** Puts a seed into the inbox. */
  drop(file: string, text: string | Uint8Array): void;
  read(path: string): string;
  /** Every file but the seeds, by path. */
  files(): Record<string, string>;
  remove(): void;
}

export function makeStory(): StoryFolder {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  for (const [path, text] of readStory()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const content = join(folder, 'content');
  return {
    content,
    drop: (file, text) => writeFileSync(join(content, 'seeds', file), text),
    read: (path) => readFileSync(join(content, path), 'utf8'),
    files: () => listFiles(content),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Every file of a content folder but the seeds, by path. */
export function listFiles(content: string): Record<string, string> {
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .filter((path) => !path.startsWith('seeds/'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(content, path), 'utf8')]));
}

/** An invented report that no seed of the story knows. */
export function inventReport(about: string): string {
  return `The ferries stay away: ${about}

Ana Ruiz told ${about} on Tuesday that the crews would not sail before the timetable was gone. “Nobody here sleeps well,” she said.

The mayor, Tomas Vidal, was seen at ${about}, and had nothing to add. ${about} counts the boats in the basin each evening, and on that evening there were eleven of them, which is three fewer than a week ago.
`;
}
