/** Drafts a claim with the evidence of its first position, in the article whose words may answer it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, Located } from '../checking/content.ts';
import { matchSeeds } from '../checking/match-seeds.ts';
import { insertInList } from '../drafting/amend-yaml.ts';
import {
  draftClaim,
  findWords,
  type FirstPosition,
  type LikelyWords,
  positionIdOf,
  sayAsQuoted,
  standsOnce,
} from '../drafting/draft-claim.ts';
import type { Refusal } from '../drafting/entry-draft.ts';
import { toSlug } from '../drafting/source-id.ts';
import { type DraftedEvidence, draftEvidence, printItem } from '../reviewing/adopt-answer.ts';
import { sentencesOf } from '../reviewing/propose-answers.ts';
import { proposeSentences } from '../reviewing/propose-sentences.ts';
import { quotableWords } from '../reviewing/quotable-words.ts';
import type { ReadText } from '../reviewing/telling-words.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import { standsAt } from '../text/find-exact.ts';
import { joinWords } from '../text/join-words.ts';
import { nearestName } from '../text/nearest-name.ts';
import { sliceSpan } from '../text/spans.ts';
import type { LoadedSeed } from './load-seed-texts.ts';
import type { Drafted, Ground } from './new-command.ts';

/** What a maintainer says of a claim. */
type Given = Readonly<Record<string, string | undefined>>;

/** A source whose seed is here. */
interface Owner {
  readonly article: Located<ArticleEntry>;
  readonly seed: LoadedSeed;
}

/** A label made of a sentence has so many words. */
const LABEL_WORDS = 4;

/** The claim with its first position: by the words given, or by one of those most likely to answer. */
export function draftNewClaim(question: string, given: Given, ground: Ground): Drafted {
  const { content, seeds, sentences } = ground;
  const topics = content.topics.map(({ id }) => id);
  if (given['topic'] === undefined || !topics.includes(given['topic'])) {
    return {
      reason: given['topic']
        ? `No topic has the id “${given['topic']}”.`
        : 'On which topic’s page does it stand?',
      help: `Add --topic with one of ${joinWords(topics)}; “npm run new -- topic” makes another.`,
    };
  }
  const owners = Array.from(matchSeeds(content.articles, seeds), ([article, seed]): Owner => ({
    ...{ article, seed },
  })).filter(({ article: { id } }) => given['source'] === undefined || id === given['source']);
  if (owners.length === 0) return refuseSource(given['source'], ground);
  const ownerOf = (file: string) => owners.find(({ seed }) => seed.file === file);
  const isQuotable = ({ file, exact }: LikelyWords) =>
    standsOnce(ownerOf(file)?.seed.text ?? '', exact);
  const { words, answer } = given;
  const answers =
    words === undefined
      ? findAnswers(question, owners, content)
      : findWords(sentences, words).filter(isQuotable);
  if (answers.length === 0) return refuseWords(words);
  const chosen = answers[words === undefined ? Number(answer) - 1 : 0];
  if (!chosen) return proposeAnswers(answers);
  return draftOne(question, chosen, ownerOf(chosen.file)!, given, ground);
}

/** So many answers are proposed. */
const MOST_ANSWERS = 3;

/** The words of the seeds most likely to answer, each standing once in its seed. */
function findAnswers(question: string, owners: readonly Owner[], content: Content): LikelyWords[] {
  const asked = { question, statements: [], quotations: [] };
  const sentences = owners.flatMap((owner) => {
    const text = readTextOf(owner, content);
    return text
      ? sentencesOf(text).map((sentence) => ({ ...sentence, seed: owner.seed, text }))
      : [];
  });
  const words = sentences.map(({ span, seed }) => sliceSpan(seed.text, span));
  return proposeSentences(asked, words)
    .map((index) => {
      const { span, line, seed, text } = sentences[index]!;
      const exact = sliceSpan(seed.text, quotableWords(span, asked, text));
      return { file: seed.file, line, text: words[index]!, exact, seed };
    })
    .filter(({ seed, exact }) => standsOnce(seed.text, exact))
    .slice(0, MOST_ANSWERS)
    .map(({ file, line, text, exact }) => ({ file, line, text, exact }));
}

function readTextOf({ article, seed }: Owner, { readings }: Content): ReadText | undefined {
  const reading = readings.find(({ id }) => id === article.id)?.entry;
  return reading && { seed: seed.text, reading };
}

function refuseSource(source: string | undefined, { content }: Ground): Refusal {
  const ids = content.articles.map(({ id }) => id);
  const help = 'Put its seed into the inbox: a position needs words, and these are proved there.';
  if (source === undefined) return { reason: 'The seed of no source is here.', help };
  if (ids.includes(source)) return { reason: `The seed of “${source}” is not here.`, help };
  const near = nearestName(source, ids);
  return {
    reason: `No article has the id “${source}”.`,
    help: `Name one of ${joinWords(ids)}.${near ? ` Nearest: “${near}”` : ''}`,
  };
}

function refuseWords(words: string | undefined): Refusal {
  return words === undefined
    ? {
        reason: 'No sentence of the seeds shares words with this question that could be quoted.',
        help: 'Add --source <id> --words "exact words": a position needs the words of a source.',
      }
    : {
        reason: `“${words}” does not stand in one sentence of a seed, and once in that seed.`,
        help: 'Give the words as they are printed, and so many that their place is certain.',
      };
}

/** The words most likely to answer, for a person to choose from. */
function proposeAnswers(answers: readonly LikelyWords[]): Refusal {
  return {
    reason: [
      'Nothing was written yet: a position needs words that answer. The likeliest:',
      ...answers.map(({ file, line, exact }, at) => `  ${at + 1}  ${file}:${line}  “${exact}”`),
    ].join('\n'),
    help: 'Add --answer 1 (or the number of the one that does), else --words "exact words"; --says "…" is the answer in a sentence of ours.',
  };
}

/** The claim and the article with the evidence for it. */
function draftOne(
  question: string,
  { exact, ...sentence }: LikelyWords,
  { article, seed }: Owner,
  given: Given,
  { content, folder }: Ground,
): Drafted {
  const { says, label, who } = given;
  const first: FirstPosition =
    says === undefined
      ? sayAsQuoted(article.entry.publisher ?? 'this text', exact)
      : { statement: says, label: label ?? says.split(' ').slice(0, LABEL_WORDS).join(' ') };
  const claim = toSlug(question);
  const answer = { claim, position: positionIdOf(first), exact, phrase: '' };
  const [span] = standsAt(seed.text, exact);
  const text = readTextOf({ article, seed }, content);
  const { entry, uncertain } = draftEvidence({ ...answer, span: span! }, text);
  if (uncertain && (who === undefined || (who !== OWN && uncertain.exact === undefined)))
    return refuseCredit(uncertain.exact);
  const evidence = printItem(uncertain ? creditTo(who!, uncertain.exact, entry, content) : entry);
  const path = `articles/${article.id}.mdx`;
  return {
    files: {
      [`claims/${claim}.yaml`]: draftClaim(question, given['topic']!, first, article.entry.chapter),
      [path]: insertInList(readFileSync(join(folder, path), 'utf8'), 'evidence', evidence),
    },
    left: [
      ...(says === undefined ? ['statement and label: the answer, in one sentence of ours'] : []),
      ...(says !== undefined && !label ? ['label: one to four words, as a cell has them'] : []),
      'title, gloss and weight; “answers: one” where answers exclude each other',
      `voice and attribution of the evidence in ${article.file}`,
      'the other sources: evidence for what they say, or the claim under “reviewed”',
    ],
    from: [sentence],
  };
}

/** What a person says of words that the source says itself. */
const OWN = 'own';

/** Nobody is credited by guess: whom the machine cannot name, a person names. */
function refuseCredit(words: string | undefined): Refusal {
  return words === undefined
    ? {
        reason: 'These words stand between marks, and the sentence does not say whose they are.',
        help: `Choose others by --words, or add --who ${OWN} where the source speaks itself.`,
      }
    : {
        reason: `The text credits somebody for these words: “${words}”.`,
        help: `Add --who with an id, or with what they are, such as "officials"; --who ${OWN} where the source itself says it.`,
      };
}

/** The evidence with whom a person names. */
function creditTo(
  who: string,
  exact: string | undefined,
  entry: DraftedEvidence['entry'],
  { people, organisations }: Content,
): DraftedEvidence['entry'] {
  if (who === OWN || exact === undefined) return { ...entry, voice: 'own' };
  const isKnown = [...people, ...organisations].some(({ id }) => id === who);
  return { ...entry, attribution: [{ ...(isKnown ? { who } : { unnamed: who }), exact }] };
}
