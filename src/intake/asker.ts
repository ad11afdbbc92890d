/** Asks a person in the terminal: one key for a choice, a line for words. */
import expand from '@inquirer/expand';
import input from '@inquirer/input';

export interface Choice {
  readonly key: 'e' | 'k' | 'n' | 'q' | 's' | 'u' | 'y';
  readonly name: string;
}

/** Whoever answers: a person in the terminal, or a test. */
export interface Asker {
  /** The key that was chosen; the first where only Enter was pressed. */
  choose(question: string, choices: readonly Choice[]): Promise<Choice['key']>;
  /** Words; those of `before` where only Enter was pressed. */
  write(question: string, before: string): Promise<string>;
  tell(text: string): void;
}

export const terminal: Asker = {
  async choose(question, choices) {
    const named = choices.map(({ key, name }) => ({ key, name, value: key }));
    return expand({ message: question, choices: named, default: choices[0]!.key, expanded: true });
  },
  async write(question, before) {
    return (await input({ message: question, default: before })).trim();
  },
  tell: (text) => console.log(text),
};
