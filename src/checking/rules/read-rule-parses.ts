/** Rule: every reading rule can be understood: a veto lost in silence would be a wrong cell. */
import { parseStory, type StoryFault } from '../../reading/rules/parse-story.ts';
import type { Content } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Phrases with stray marks, unknown lists, or no single answer. */
export function readRuleParses({ content }: Grounds): Message[] {
  const { story, claims, rules, people, organisations } = content;
  if (!story) return [];
  const named = new Set([...people, ...organisations].map(({ id }) => id));
  const { faults } = parseStory({ story: story.entry, claims, rules, people: named });
  return faults.flatMap((found) => ruleFault(found, content));
}

/** A fault of a rule, at its phrase. */
export function ruleFault(
  { in: where, path, reason, help }: StoryFault,
  { story, rules }: Content,
): Message[] {
  const from = where.kind === 'story' ? story : rules.find(({ id }) => id === where.id);
  return from ? [fault(from, path, { rule: 'read-rule-parses', reason, help })] : [];
}
