/** Whatever an editor's file holds, the door answers with messages: it never throws, and never points past the file. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { checkStory, readStory } from './story.ts';

const story = readStory();
const paths = [...story.keys()].filter((path) => !path.startsWith('content/seeds/'));

/** A bad patch of text: marks that mean something to YAML, MDX, JSON or a terminal. */
const patch = fc.oneof(
  fc.constantFrom(...'{}[]<>&*!|>#:%@`"\'\\-\n\t\u0000\u001b\u202e\ufeff\ud800'),
  fc.constantFrom('---\n', '- ', '&a [*a]', '{x}', '<Words', 'import x', '!!js/function', 'null'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('a file damaged anywhere is answered with messages', () => {
  test.setTimeout(120_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(12),
      patch,
      (path, where, removed, added) => {
        const text = story.get(path)!;
        const at = Math.floor(where * text.length);
        const damaged = text.slice(0, at) + added + text.slice(at + removed);
        const said = checkStory(new Map([...story, [path, damaged]]));
        const last = damaged.split(/\r\n|\r|\n/).length;
        for (const [, file, line] of said.matchAll(/^(\S+):(\d+):\d+ {2}\S+$/gm)) {
          if (file === path) expect(Number(line)).toBeLessThanOrEqual(last);
        }
        // Nothing in a message may steer a terminal.
        expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
      },
    ),
    { numRuns: 60 },
  );
});
