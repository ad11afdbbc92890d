/** A speaker is named only beside a verb of saying, and left open in every doubt. */
import { expect, test } from '@playwright/test';
import { findMentions } from '../../../src/reading/find-mentions.ts';
import { findQuotations } from '../../../src/reading/find-quotations.ts';
import { findSpeakers } from '../../../src/reading/find-speakers.ts';
import { knowledge } from './harbour.ts';

/** Who speaks each quotation of a text. */
function speakers(text: string): (string | undefined)[] {
  const { mentions } = findMentions(text, knowledge.names);
  const quotations = findQuotations(text);
  return findSpeakers(text, quotations, mentions, knowledge.sexes).map((speaker) => speaker?.who);
}

const spoken: readonly (readonly [string, ...(string | undefined)[]])[] = [
  ['“We go home,” said Joan Cray.', 'joan-cray'],
  ['“We go home,” Joan Cray told CNA, “and we stay there.”', 'joan-cray', 'joan-cray'],
  ['“We go home,” said Joan Cray, “and we stay there.”', 'joan-cray', 'joan-cray'],
  ['“We go home,” said US envoy for Alba Joan Cray. “We stay there.”', 'joan-cray', 'joan-cray'],
  ['“Are you free?” asked Joan Cray.', 'joan-cray'],
  ['The talks were “warm”, according to Harbour Watch.', 'harbour-watch'],
  ['The US consulate in Port Alba welcomed “a step.”', 'us-consulate'],
  ['Joan Cray described it as “warm” and said the port was “open.”', 'joan-cray', 'joan-cray'],
  ['Joan Cray called it “warm,” adding that the port was “open.”', 'joan-cray', 'joan-cray'],
  ['Joan Cray, who led the talks, said they were “warm.”', 'joan-cray'],
  ['Maryia Siniakova, whom Piotr Varanko called “a stranger,” laughed.', 'piotr-varanko'],
  ['Joan Cray spoke in Alba. She called the day “a start.”', 'joan-cray'],
  ['Joan Cray spoke of a “long night.”', 'joan-cray'],
  ['Joan Cray knows no fear; she has called the sea “a friend.”', 'joan-cray'],
  ['According to Harbour Watch, the talks were “warm.”', 'harbour-watch'],
  ['Joan Cray came at noon. “We go home,” she said.', 'joan-cray'],
  ['Joan Cray said Piotr Varanko gave “good advice” there.', 'joan-cray'],
  ['Joan Cray thanked the United States. “We go home,” she said.', 'joan-cray'],
  ['16:40 Joan Cray has left the port. She calls the talks “warm.”', 'joan-cray'],
  ['Many were cold, Joan Cray tells us. She calls it “a shame.”', 'joan-cray'],
  ['Joan Cray told us of the night. That, she said, was “a shame.”', 'joan-cray'],
  ['Joan Cray’s word for the talks was “warm”.', 'joan-cray'],
  ['In Joan Cray’s words, “we go home”.', 'joan-cray'],
];

for (const [text, ...who] of spoken) {
  test(`${who[0]} speaks: ${text}`, () => {
    expect(speakers(text)).toEqual(who);
  });
}

const unspoken = [
  '“We go home,” she said.',
  '“We go home,” said a spokesman for Joan Cray.',
  'An aide to Joan Cray said the day was “long.”',
  'Joan Cray and Piotr Varanko said the day was “long.”',
  'Joan Cray was called “a fixer” in Port Alba.',
  'Joan Cray said the talks went well, but officials “feared the worst.”',
  'Joan Cray, who calls herself “a friend,” spoke.',
  'Joan Cray met Maryia Siniakova. She called the day “a start.”',
  'Joan Cray met minister Anna Kowal. She called the day “a start.”',
  'Cray’s envoy said it was “good.”',
  'Joan Cray came with a banner reading “Free all sailors” on it.',
  'Joan Cray said Piotr Varanko agreed and called it “good.”',
  'Joan Cray’s brother said “yes.”',
  'While Joan Cray slept, the mayor worked. She said it was “fine.”',
  'According to Harbour Watch, Joan Cray was “glad.”',
  'Joan Cray spoke at the “open night” of the port.',
  'Joan Cray did not say “yes.”',
  'The film “Harbour Light” was shown, Joan Cray said.',
  '“We go home.” Joan Cray said nothing.',
  'Many were cold, Joan Cray told Maryia Siniakova. She calls it “a shame.”',
  'Many were cold, Joan Cray told Anna Kowal. She calls it “a shame.”',
  'The nurse wept, Joan Cray tells us. She calls it “a shame.”',
  'Many saw Anna weep, Joan Cray tells us. She calls it “a shame.”',
  'A nurse spoke for Joan Cray, she said. That, she added, was “a shame.”',
  'Joan Cray’s words on the port were few, but signs read “open”.',
  'Joan Cray’s words were like the song “open sea”.',
];

for (const text of unspoken) {
  test(`nobody is named: ${text}`, () => {
    expect(speakers(text)).toEqual([undefined]);
  });
}

test('a sign in the street is not the rest of a quotation', () => {
  expect(speakers('“Are you free?” asked Joan Cray. “Free all” signs hung there.')).toEqual([
    'joan-cray',
    undefined,
  ]);
});
