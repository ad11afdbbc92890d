/** An inbox full of anything: each file gets an answer or its entries, and the door finds no fault in what was drafted. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { check } from '../../../src/intake/check.ts';
import { readSeeds } from '../../../src/intake/read-command.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { inventReport, makeStory } from './story-folder.ts';

workAtEditorsMachine();

const piece = fc.oneof(
  fc.constantFrom(
    ...['import a from "b"', 'export default 1', '{1 + 1}', '<Words id="a">', '<script>', '---'],
    ...[
      'Publisher: “A”\n',
      'URL: javascript:alert(1)\n',
      'Date: 31 February 2024\n',
      'Letter: A\n',
    ],
    ...[
      'Rights: licensed\n',
      'Licence: x: y # z\n',
      'Headline: ---\n',
      '\n\n',
      'Ana Ruiz said “no”.',
    ],
    ...[
      '240 dockers',
      'Tomas Vidal',
      'www.a.example',
      '| a |',
      '```',
      '![a](b)',
      'today',
      'still.',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(' ')));
const bytes = fc.uint8Array({ maxLength: 200 }).map((one) => Buffer.from(one));

/** A whole report with bytes changed here and there. */
const mutated = fc
  .tuple(fc.nat(1000), fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 3 }))
  .map(([number, changes]) => {
    const report = Buffer.from(inventReport(`bay ${number} ${number * 7} ${number * 13}`));
    for (const [at, byte] of changes) report[at] = byte;
    return report;
  });

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((one) => `${one.replaceAll(/[/\0]/g, '-')}.txt`);

test('each of two hundred files is refused by name or stands whole, and nothing drafted has a fault', () => {
  const story = makeStory();
  const inbox = fc.sample(fc.tuple(name, fc.oneof(text, bytes, mutated)), {
    numRuns: 200,
    seed: 20251213,
  });
  const files = new Map(inbox.map(([file, content]) => [file.replace(/^\./, '_'), content]));
  for (const [file, content] of files) story.drop(file, content);
  const run = readSeeds({ writes: true, folder: story.content });
  const taken = new Set(run.reads.filter(({ isNew }) => isNew).map(({ seed }) => seed.file));
  const isAnswered = (file: string) =>
    taken.has(file) || run.messages.some((message) => message.file.endsWith(`/${file}`));
  expect([...files.keys()].filter((file) => !isAnswered(file))).toEqual([]);
  expect(taken.size).toBeGreaterThan(20);
  const faults = check(story.content).messages.filter(
    ({ severity, rule }) => severity === 'error' && rule !== 'seed-readable',
  );
  expect(faults).toEqual([]);
  const again = readSeeds({ writes: true, folder: story.content });
  expect(again.reads.filter(({ isNew, isCurrent }) => isNew || !isCurrent)).toEqual([]);
  story.remove();
});
