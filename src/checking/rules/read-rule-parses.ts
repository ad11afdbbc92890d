/** Rule: every reading rule can be understood: a veto lost in silence would be a wrong cell. */
import { parseStory, type StoryFault } from '../../reading/rules/parse-story.ts';
import type { Content, FieldPath, Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Phrases with stray marks, unknown lists, or no single answer. */
export function readRuleParses({ content }: Grounds): Message[] {
  const { story, claims, events, people, organisations } = content;
  if (!story) return [];
  const named = new Set([...people, ...organisations].map(({ id }) => id));
  const { faults } = parseStory({ story: story.entry, claims, events, people: named });
  return faults.flatMap((found) => {
    const at = placeOf(found, content);
    if (!at) return [];
    const { reason, help } = found;
    return [fault(at.from, at.path, { rule: 'read-rule-parses', reason, help })];
  });
}

function placeOf(
  { in: where, path }: StoryFault,
  { story, claims, events }: Content,
): { from: Located<unknown>; path: FieldPath } | undefined {
  if (where.kind === 'story') return story && { from: story, path };
  const list: readonly Located<unknown>[] = where.kind === 'claim' ? claims : events;
  const from = list.find(({ id }) => id === where.id);
  return from && { from, path };
}
