/** Lists every reference that one entry makes to another, with the field that makes it. */
import type { Content, FieldPath, Located } from './content.ts';
import {
  inArgument,
  inArticle,
  inClaim,
  inEvent,
  inMerged,
  inOrganisation,
  inPerson,
  inReading,
  inRules,
  inStory,
  inTopic,
  type Named,
  type Target,
} from './references-of-entry.ts';

/** A reference with the entry and the field that hold it. */
export type Reference = Target & {
  readonly id: string;
  readonly from: Located<unknown>;
  readonly path: FieldPath;
};

/** Every reference in the content. */
export function listReferences(content: Content): Reference[] {
  const {
    articles,
    arguments: argued,
    claims,
    events,
    merged,
    organisations,
    people,
    readings,
    rules,
    topics,
    story,
  } = content;
  return [
    ...articles.flatMap((from) => owned(from, inArticle(from.entry))),
    ...claims.flatMap((from) => owned(from, inClaim(from.entry, from.id))),
    ...events.flatMap((from) => owned(from, inEvent(from.entry))),
    ...organisations.flatMap((from) => owned(from, inOrganisation(from.entry))),
    ...people.flatMap((from) => owned(from, inPerson(from.entry))),
    ...readings.flatMap((from) => owned(from, inReading(from.entry, from.id))),
    ...rules.flatMap((from) => owned(from, inRules(from.entry, from.id))),
    ...topics.flatMap((from) => owned(from, inTopic(from.entry))),
    ...argued.flatMap((from) => owned(from, inArgument(from.entry))),
    ...(story ? owned(story, inStory(story.entry)) : []),
    ...(merged ? owned(merged, inMerged(merged.entry)) : []),
  ];
}

function owned(from: Located<unknown>, named: readonly Named[]): Reference[] {
  return named.map((one) => ({ ...one, from }));
}
