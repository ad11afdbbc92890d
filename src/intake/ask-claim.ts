/** Asks a person about one claim: what of the source answers it, in which words, and whether that is all. */
import type { Content } from '../checking/content.ts';
import { insertInList } from '../drafting/amend-yaml.ts';
import { statementOf } from '../law/cell-of.ts';
import { heldBy } from '../law/held-by.ts';
import { relate } from '../law/relations.ts';
import { READ_LANGUAGE } from '../reading/read-seed.ts';
import { draftEvidence, newPosition, printItem } from '../reviewing/adopt-answer.ts';
import { reasons } from '../reviewing/awaiting-review.ts';
import type { Candidate, ReviewStep } from '../reviewing/review-steps.ts';
import type { AttributionStep } from '../schemas/article.ts';
import { standsAt } from '../text/find-exact.ts';
import { visible } from '../text/visible.ts';
import {
  articlePath,
  change,
  changeLawfully,
  keys,
  loadReviewed,
  type Outcome,
  type Session,
} from './review-session.ts';

/** Shows what may answer, one after the other, and writes what the person says of it. */
export async function askClaim(
  step: ReviewStep,
  content: Content,
  session: Session,
): Promise<Outcome> {
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
  const { article } = loadReviewed(folder, source);
  const isForeign = article!.entry.language !== READ_LANGUAGE;
  const translation = isForeign
    ? await ask.write('In English, in words of ours (Enter: leave these words out):', '')
    : undefined;
  if (translation === '') return;
  const added = newPosition(answer, claim.entry);
  const statement = added && (await ask.write('In one sentence of ours:', added.statement));
  const { entry, uncertain } = draftEvidence(answer, text);
  const attribution = uncertain
    ? await askCredit(uncertain.exact, content, session)
    : entry.attribution;
  const isTaken = (id: string) => article!.entry.evidence.some((one) => one.id === id);
  let { id } = entry;
  for (let count = 2; isTaken(id); count++) id = `${entry.id}-${count}`;
  const evidence = printItem({
    ...{ ...entry, id },
    ...(translation && { translation }),
    ...{ voice: attribution ? entry.voice : 'own', ...(attribution && { attribution }) },
  });
  const isWritten = changeLawfully(session, {
    ...(added && {
      [`claims/${claim.id}.yaml`]: (yaml) =>
        insertInList(yaml, 'positions', printItem({ ...added, statement })),
    }),
    [`articles/${source}.mdx`]: (mdx) => insertInList(mdx, 'evidence', evidence),
  });
  if (isWritten && isAsProposed) session.adopted.add(`${source}/${id}`);
}

/** Whom the source credits; nothing where it speaks itself. */
async function askCredit(
  words: string | undefined,
  { people, organisations }: Content,
  { ask, text }: Session,
): Promise<AttributionStep[] | undefined> {
  const named = new Set(text.reading.mentions.map(({ who }) => who));
  if (named.size > 0) ask.tell(`  named in this text: ${[...named].join(', ')}`);
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
