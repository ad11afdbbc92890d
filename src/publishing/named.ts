/** `npm run named`: refuses to go on where nobody answers for this copy of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const path = join(process.env['CONTENT_DIR'] || 'content', 'story.yaml');

/** Whether story.yaml names an editor with a contact. */
function isNamedInStory(): boolean {
  if (!existsSync(path)) return false;
  const { editor } = (parse(readFileSync(path, 'utf8')) ?? {}) as {
    editor?: { name?: string; contact?: string };
  };
  return Boolean(editor?.name && editor.contact);
}

const isNamed =
  Boolean(process.env['EDITOR_NAME'] && process.env['EDITOR_CONTACT']) || isNamedInStory();

if (!isNamed) {
  console.error(
    'Not published: nobody is named who answers for this copy.\n' +
      `→ Set EDITOR_NAME and EDITOR_CONTACT, or write “editor: { name: "…", contact: "…" }” into ${path}.`,
  );
  process.exit(1);
}
