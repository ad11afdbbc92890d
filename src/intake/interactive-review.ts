/** `npm run review -- --source <id> --interactive`: a review in the terminal, question by question; every answer is written at once. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../checking/content.ts';
import { isReviewed, reviewPairs, toldPairs } from '../checking/review-pairs.ts';
import { insertInList, replaceField } from '../drafting/amend-yaml.ts';
import { statementOf } from '../law/cell-of.ts';
import { heldBy } from '../law/held-by.ts';
import { relate } from '../law/relations.ts';
import { draftEvidence, newPosition, printItem } from '../reviewing/adopt-answer.ts';
import { reasons } from '../reviewing/awaiting-review.ts';
import { type Candidate, type ReviewStep, reviewSteps } from '../reviewing/review-steps.ts';
import { tick } from '../reviewing/review-sheet.ts';
import type { ReadText } from '../reviewing/telling-words.ts';
import type { AttributionStep } from '../schemas/article.ts';
import { standsAt } from '../text/find-exact.ts';
import { plural } from '../text/plural.ts';
import { visible } from '../text/visible.ts';
import type { Asker, Choice } from './asker.ts';
import { loadContent, shownPath } from './load-content.ts';
import { loadReview, loadTexts, printReview, reviewFile, textOf } from './review-command.ts';
import { writeWhole } from './write-whole.ts';

/** What a review goes through, and what it has written. */
interface Session {
  readonly folder: string;
  readonly source: string;
  readonly today: string;
  readonly ask: Asker;
  readonly text: ReadText;
  /** What each question has written, the last one last: what stood there before, and what stands there now. */
  readonly written: Map<string, { before: string | undefined; after: string }>[];
  /** Evidence that a person found right as it was proposed: its pairs are ticked with it. */
  readonly adopted: Set<string>;
}

type Outcome = 'done' | 'undo' | 'stop';

const keys = {
  yes: { key: 'y', name: 'yes, these words say the whole of it' },
  no: { key: 'n', name: 'no' },
  edit: { key: 'e', name: 'other words, or another answer' },
  silent: { key: 's', name: 'that is all: I looked through the source for this question' },
  skip: { key: 'k', name: 'leave this question open' },
  undo: { key: 'u', name: 'undo the question before' },
  stop: { key: 'q', name: 'stop here' },
} as const satisfies Record<string, Choice>;

/** Leads through the review of one source. @returns what is left, as a person reads it */
export async function reviewInTerminal(order: {
  readonly source: string;
  readonly folder: string;
  readonly today: string;
  readonly ask: Asker;
}): Promise<string> {
  const { source, folder } = order;
  const { content, article } = load(folder, source);
  if (!article) return `No article has the id “${visible(source)}”.`;
  const text = textOf(article, content, loadTexts(folder));
  if (!text)
    return `${article.entry.seed.file} is not in the inbox: without its text nothing can be reviewed.`;
  const session: Session = { ...order, text, written: [], adopted: new Set() };
  const isStopped = await askClaims(reviewSteps(article, content, text), content, session);
  tickAdopted(session);
  if (!isStopped) await askTold(session);
  return finish(session);
}

function load(folder: string, source: string) {
  const { content } = loadContent(folder);
  return { content, article: content.articles.find(({ id }) => id === source) };
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

async function askClaim(step: ReviewStep, content: Content, session: Session): Promise<Outcome> {
  const { claim, candidates } = step;
  for (const candidate of candidates) {
    session.ask.tell(describeCandidate(candidate, step, content));
    const choices = [keys.yes, keys.no, keys.edit, keys.silent, keys.skip, keys.undo, keys.stop];
    const key = await session.ask.choose('Does it say so?', choices);
    if (key === 'q') return 'stop';
    if (key === 'u') return 'undo';
    if (key === 'k') return 'done';
    if (key === 's') return look(claim.id, session);
    if (key === 'y') await adopt(candidate, step, content, session, true);
    if (key === 'e') await edit(candidate, step, content, session);
  }
  const choices = [keys.silent, keys.edit, keys.skip, keys.undo, keys.stop];
  for (;;) {
    const key = await session.ask.choose('Is that all it says on this question?', choices);
    if (key === 'q') return 'stop';
    if (key === 'u') return 'undo';
    if (key === 'k') return 'done';
    if (key === 's') return look(claim.id, session);
    await edit(candidates[0], step, content, session);
  }
}

/** The statements of a claim, numbered, and the words that may say one of them. */
function describeCandidate(candidate: Candidate, { claim }: ReviewStep, content: Content): string {
  const { answer, sentence, bearing } = candidate;
  const statements = new Map(
    content.claims.flatMap(({ id, entry }) =>
      entry.positions.map((position) => [`${id}/${position.id}`, position.statement]),
    ),
  );
  const held = [...heldBy([statementOf(answer)], relate(content.claims))];
  const said = held.flatMap((key) => statements.get(key) ?? []);
  return [
    ...(bearing ? [`The machine read this; it ${reasons[bearing]}.`] : ['Perhaps this:']),
    `  line ${sentence?.line ?? '?'}: ${visible(sentence?.text ?? answer.exact)}`,
    `  words: ${visible(`“${answer.exact}”`)}`,
    ...(said.length > 0 ? said : [newPosition(answer, claim.entry)?.statement ?? '']).map(
      (statement, place) => `  ${place === 0 ? 'say:' : 'and so:'} ${statement}`,
    ),
  ].join('\n');
}

/** Other words of the source, or another answer of the claim. */
async function edit(
  candidate: Candidate | undefined,
  step: ReviewStep,
  content: Content,
  session: Session,
): Promise<void> {
  const { positions } = step.claim.entry;
  const { ask, text } = session;
  ask.tell(positions.map(({ statement }, place) => `  ${place + 1}. ${statement}`).join('\n'));
  const number = Number(await ask.write('Which of them does it say? (a number; Enter: none)', ''));
  const position = positions[number - 1];
  if (!position) return;
  const exact = await ask.write('In which words?', candidate?.answer.exact ?? '');
  const places = standsAt(text.seed, exact);
  if (places.length !== 1) {
    ask.tell(
      places.length === 0
        ? 'These words do not stand in the seed: copy them letter for letter.'
        : 'These words stand there more than once: take some more.',
    );
    return;
  }
  const answer = {
    claim: step.claim.id,
    position: position.id,
    exact,
    span: places[0]!,
    phrase: '',
  };
  await adopt({ answer, sentence: undefined }, step, content, session, false);
}

/** Writes the evidence for an answer into the article, and a figure that is new into its claim. */
async function adopt(
  { answer }: Candidate,
  { claim }: ReviewStep,
  content: Content,
  session: Session,
  isAsProposed: boolean,
): Promise<void> {
  const { folder, source, ask, text } = session;
  const added = newPosition(answer, claim.entry);
  if (added) {
    const statement = await ask.write('In one sentence of ours:', added.statement);
    const path = join(folder, 'claims', `${claim.id}.yaml`);
    change(session, path, (yaml) =>
      insertInList(yaml, 'positions', printItem({ ...added, statement })),
    );
  }
  const { entry, uncertain } = draftEvidence(answer, text);
  const attribution = uncertain
    ? await askCredit(uncertain.exact, content, ask)
    : entry.attribution;
  const { article } = load(folder, source);
  const isTaken = (id: string) => article!.entry.evidence.some((one) => one.id === id);
  let { id } = entry;
  for (let count = 2; isTaken(id); count++) id = `${entry.id}-${count}`;
  const voice = attribution ? entry.voice : 'own';
  change(session, articlePath(session), (mdx) =>
    insertInList(
      mdx,
      'evidence',
      printItem({ ...entry, id, voice, ...(attribution && { attribution }) }),
    ),
  );
  if (isAsProposed) session.adopted.add(`${source}/${id}`);
}

/** Whom the source credits; nothing where it speaks itself. */
async function askCredit(
  words: string | undefined,
  { people, organisations }: Content,
  ask: Asker,
): Promise<AttributionStep[] | undefined> {
  const who = await ask.write(
    'The text credits somebody: an id, or what they are, such as “officials” (Enter: the source itself says it)',
    '',
  );
  if (who === '') return undefined;
  const exact = await ask.write('In which words does it credit them?', words ?? '');
  const isKnown = [...people, ...organisations].some(({ id }) => id === who);
  return [{ ...(isKnown ? { who } : { unnamed: who }), exact }];
}

/** Notes that a person looked through the whole claim. */
function look(claim: string, session: Session): Outcome {
  change(session, articlePath(session), (mdx) =>
    insertInList(mdx, 'reviewed', `  - ${JSON.stringify(claim)}`),
  );
  return 'done';
}

const articlePath = ({ folder, source }: Session): string =>
  join(folder, 'articles', `${source}.mdx`);

/** Changes a file as it stands now, and remembers how it stood before the question. */
function change({ written }: Session, path: string, amend: (text: string) => string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const after = amend(before ?? '');
  writeWhole(path, after);
  const files = written.at(-1);
  files?.set(path, { before: files.has(path) ? files.get(path)!.before : before, after });
}

/** Takes back what a question has written, unless somebody else wrote there since. */
function takeBack(session: Session, index: number): void {
  const files = session.written[index] ?? new Map();
  for (const [path, { before, after }] of files) {
    if (readFileSync(path, 'utf8') !== after) {
      session.ask.tell(`${shownPath(path)} was changed since: it is left as it stands.`);
      continue;
    }
    if (before === undefined) rmSync(path);
    else writeWhole(path, before);
  }
  session.written.length = index;
}

/** Ticks the pairs of what was found right as it was proposed. */
function tickAdopted(session: Session): void {
  const { folder, adopted, today } = session;
  const { content } = loadContent(folder);
  const pairs = reviewPairs(content);
  const found = pairs.filter(({ key }) => adopted.has(key));
  if (found.length > 0) record(found, content, folder, today);
}

function record(
  found: Parameters<typeof tick>[0],
  content: Content,
  folder: string,
  today: string,
): void {
  const all = [...reviewPairs(content), ...toldPairs(content)];
  writeWhole(reviewFile(folder), printReview(tick(found, all, loadReview(folder), today)));
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
  const { content, article } = load(folder, source);
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
