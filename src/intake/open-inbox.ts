/** Opens the inbox beside the content: which seeds are there, whose they are, what is wrong with them. */
import type { Content, Located } from '../checking/content.ts';
import { joinGrounds } from '../checking/grounds.ts';
import { currentSeeds, matchSeeds } from '../checking/match-seeds.ts';
import type { Message } from '../checking/message.ts';
import type { Memory } from '../checking/parse-content.ts';
import { ruleFault } from '../checking/rules/read-rule-parses.ts';
import { seedUnchanged } from '../checking/rules/seed-unchanged.ts';
import { prepareKnowledge, type Knowledge } from '../reading/knowledge.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import { loadContent } from './load-content.ts';
import { loadSeedTexts, type LoadedSeed } from './load-seed-texts.ts';
import { seedsFolder } from './seeds-folder.ts';
import { tellCopies } from './tell-copies.ts';

type Article = Located<ArticleEntry>;

export interface Inbox {
  readonly content: Content;
  readonly knowledge: Knowledge;
  readonly seeds: readonly LoadedSeed[];
  /** By their digest: of texts that were corrected since too, which are not read but prove what was cited of them. */
  readonly texts: ReadonlyMap<string, string>;
  /** The article of each seed that has one. */
  readonly owners: ReadonlyMap<LoadedSeed, Article>;
  /** What is said against each seed that copies another. */
  readonly copies: ReadonlyMap<LoadedSeed, Message>;
  /** What is wrong with content, rules and files. */
  readonly messages: readonly Message[];
  /** Nothing is read with half of the people, claims or rules. */
  readonly isReadable: boolean;
  /** An article that cannot be read may be that of a seed that seems new. */
  readonly mayDraft: boolean;
}

function isWhole({ faulty, story }: Content): boolean {
  const needed = ['people', 'organisations', 'claims', 'rules'];
  return story !== undefined && !faulty.some(({ collection }) => needed.includes(collection));
}

/** The inbox of a content folder. */
export function openInbox(folder: string, memory?: Memory): Inbox {
  const { content, messages } = loadContent(folder, memory);
  const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });
  const loaded = loadSeedTexts(seedsFolder(folder));
  const seeds = currentSeeds(content.articles, loaded.seeds);
  const matched = matchSeeds(content.articles, seeds);
  const owners = new Map(Array.from(matched, ([article, seed]) => [seed, article]));
  const ruleFaults = knowledge.faults.flatMap((found) => ruleFault(found, content));
  const isUnread = ({ file, severity }: Message) =>
    severity === 'error' && /(^|\/)articles\/[^/]*$/.test(file);
  return {
    content,
    knowledge,
    seeds,
    texts: new Map(loaded.seeds.map(({ sha256, text }) => [sha256, text])),
    owners,
    copies: tellCopies({ ...content, seeds, owners }),
    messages: [...messages, ...loaded.messages, ...ruleFaults],
    isReadable: isWhole(content) && ruleFaults.length === 0,
    mayDraft: !messages.some(isUnread),
  };
}

/** The refusal of a seed that is not the text its article was proved against. */
export function tellChange(content: Content, article: Article, seed: LoadedSeed): Message[] {
  return seedUnchanged(joinGrounds({ ...content, articles: [article] }, { seeds: [seed] }));
}
