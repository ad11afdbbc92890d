/** Asks about what has no entry: people whom the story does not know, and sentences that no claim asks for. */
import { quotableWords } from '../reviewing/quotable-words.ts';
import { unaskedFacts } from '../reviewing/unasked-facts.ts';
import { unknownPeople } from '../reviewing/unknown-people.ts';
import { sliceSpan } from '../text/spans.ts';
import { visible } from '../text/visible.ts';
import { makeEntry, type NewOrder } from './new-command.ts';
import { keys, loadReviewed, type Session } from './review-session.ts';

/** So many unknown people and unasked facts are offered. */
const MOST_OFFERED = 8;

/** People whom no entry knows, and sentences that no claim asks for: each becomes an entry, or is passed over. */
export async function askUnknown({ folder, source, ask, text }: Session): Promise<void> {
  const { content, article } = loadReviewed(folder, source);
  const write = { key: 'y', name: 'yes, write an entry' } as const;
  const pass = { key: 'n', name: 'no' } as const;
  const choices = [pass, write, keys.stop];
  const make = (order: NewOrder): void => ask.tell(makeEntry({ ...order, folder }).report);
  for (const { name, sentences } of unknownPeople(text, content).slice(0, MOST_OFFERED)) {
    ask.tell(`\nNo entry knows ${visible(name)}:\n  ${visible(sentences[0]!.text)}`);
    const key = await ask.choose('Has this person a part in the story?', choices);
    if (key === 'q') return;
    if (key !== 'y') continue;
    const sex = await ask.write('Female or male? (in some languages a name ends by it)', '');
    make({ kind: 'person', title: name, given: { sex } });
  }
  for (const { span, text: sentence } of unaskedFacts(article!, text, content).slice(
    0,
    MOST_OFFERED,
  )) {
    ask.tell(`\nNo claim asks for this:\n  ${visible(sentence)}`);
    const key = await ask.choose('Does it tell what the story should ask?', choices);
    if (key === 'q') return;
    if (key !== 'y') continue;
    const question = await ask.write('Which question does it answer?', '');
    const asked = { question, statements: [], quotations: [] };
    const topics = content.topics.map(({ id }) => id);
    make({
      ...{ kind: 'claim', title: question },
      given: {
        ...{
          source,
          topic: await ask.write(`On which topic’s page? ${topics.join(', ')}`, topics[0]!),
        },
        words: await ask.write(
          'In which words?',
          sliceSpan(text.seed, quotableWords(span, asked, text)),
        ),
        says: await ask.write('What does it say, in one sentence of ours?', ''),
        who:
          (await ask.write(
            'Whom does the text credit? (an id, or what they are; Enter: nobody)',
            '',
          )) || 'own',
      },
    });
  }
}
