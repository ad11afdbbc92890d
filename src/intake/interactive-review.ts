/** `npm run review -- --source <id> --interactive`: a review in the terminal, question by question; every answer is written at once. */
import type { Content } from '../checking/content.ts';
import { isReviewed, reviewPairs, toldPairs } from '../checking/review-pairs.ts';
import { replaceField } from '../drafting/amend-yaml.ts';
import { type ReviewStep, reviewSteps } from '../reviewing/review-steps.ts';
import { plural } from '../text/plural.ts';
import { visible } from '../text/visible.ts';
import { askClaim } from './ask-claim.ts';
import { askUnknown } from './ask-unknown.ts';
import type { Asker } from './asker.ts';
import { loadContent } from './load-content.ts';
import { loadReview, loadTexts, textOf } from './review-command.ts';
import {
  articlePath,
  change,
  keys,
  loadReviewed,
  record,
  type Session,
  takeBack,
} from './review-session.ts';

/** Leads through the review of one source. @returns what is left, as a person reads it */
export async function reviewInTerminal(order: {
  readonly source: string;
  readonly folder: string;
  readonly today: string;
  readonly ask: Asker;
}): Promise<string> {
  const { source, folder } = order;
  const { content, article } = loadReviewed(folder, source);
  if (!article) return `No article has the id “${visible(source)}”.`;
  const text = textOf(article, content, loadTexts(folder));
  if (!text)
    return `${article.entry.seed.file} is not in the inbox: without its text nothing can be reviewed.`;
  const session: Session = { ...order, text, written: [], adopted: new Set() };
  const isStopped = await askClaims(reviewSteps(article, content, text), content, session);
  tickAdopted(session);
  if (!isStopped) {
    await askUnknown(session);
    await askTold(session);
  }
  return finish(session);
}

/** Every claim in turn; one step back with an undo. @returns whether the person stopped */
async function askClaims(
  steps: readonly ReviewStep[],
  content: Content,
  session: Session,
): Promise<boolean> {
  for (let index = 0; index < steps.length;) {
    session.written[index] = new Map();
    session.ask.tell(`\n${index + 1} of ${steps.length} · ${steps[index]!.claim.entry.question}`);
    const outcome = await askClaim(steps[index]!, content, session);
    if (outcome === 'stop') return true;
    if (outcome === 'undo') {
      takeBack(session, index);
      if (index > 0) takeBack(session, --index);
    } else index++;
  }
  return false;
}

/** Ticks the pairs of what was found right as it was proposed. */
function tickAdopted(session: Session): void {
  const { folder, adopted, today } = session;
  const { content } = loadContent(folder);
  const pairs = reviewPairs(content);
  const found = pairs.filter(({ key }) => adopted.has(key));
  if (found.length > 0) record(found, content, folder, today);
}

/** Sentences of ours that ask again: they hold, or are left for an editor. */
async function askTold(session: Session): Promise<void> {
  const { folder, ask, today } = session;
  const { content } = loadContent(folder);
  const review = loadReview(folder);
  const open = toldPairs(content).filter((pair) => !isReviewed(pair, review));
  for (const [index, pair] of open.entries()) {
    ask.tell(
      [
        `\nA sentence of ours asks again (${index + 1} of ${open.length}), ${pair.key}`,
        `  ${pair.say}`,
        ...pair.statements.map((statement) => `  rests on: ${statement}`),
      ].join('\n'),
    );
    const yes = { key: 'y', name: 'yes, it says no more than what it rests on' } as const;
    const key = await ask.choose('Does it hold?', [yes, keys.skip, keys.stop]);
    if (key === 'q') return;
    if (key === 'y') record([pair], content, folder, today);
  }
}

/** Says what is left; where nothing awaits, a person signs. */
async function finish(session: Session): Promise<string> {
  const { folder, source, ask } = session;
  const { content, article } = loadReviewed(folder, source);
  const left = reviewSteps(article!, content, undefined).length;
  if (left > 0)
    return `${plural(left, 'question')} left. The same command goes on there; what was answered is written.`;
  const review = loadReview(folder);
  const pairs = reviewPairs(content).filter((pair) => pair.source === source);
  const unticked = [...pairs, ...toldPairs(content)].filter((pair) => !isReviewed(pair, review));
  if (unticked.length > 0)
    return `Every question was looked through; ${unticked.length} boxes are left to tick: npm run review -- --sheet`;
  if (article!.entry.review === 'editor') return 'Every question was looked through.';
  const summary = await ask.write('What is this account, in one sentence of ours?', '');
  if (summary === '')
    return 'Every question was looked through. A summary of ours is left to write.';
  session.written.push(new Map());
  change(session, articlePath(session), (mdx) =>
    replaceField(replaceField(mdx, 'summary', JSON.stringify(summary)), 'review', '"editor"'),
  );
  return 'Every question was looked through, and the article is signed: review: "editor".';
}
