/** Rule: what a person looked for in a source and did not find has no evidence from that source. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Claims and events that are both reviewed as silent and backed. */
export function reviewedNotContradicted({ content }: Grounds): Message[] {
  return content.articles.flatMap((article) => {
    const { evidence, reviewed } = article.entry;
    const contradiction = (list: 'claims' | 'events', target: string, index: number) => {
      const backing = evidence.find(({ backs }) =>
        backs.some((one) =>
          list === 'claims'
            ? 'claim' in one && one.claim === target
            : 'event' in one && one.event === target,
        ),
      );
      if (!backing) return [];
      return [
        fault(article, ['reviewed', list, index], {
          rule: 'reviewed-not-contradicted',
          reason: `This source is reviewed as silent on “${target}”, but its evidence “${backing.id}” backs it.`,
          help: 'Take it out of “reviewed”, or take the evidence back.',
        }),
      ];
    };
    return [
      ...reviewed.claims.flatMap((id, index) => contradiction('claims', id, index)),
      ...reviewed.events.flatMap((id, index) => contradiction('events', id, index)),
    ];
  });
}
