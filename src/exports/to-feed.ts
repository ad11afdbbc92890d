/** Model -> Atom (RFC 4287): what changed with each source, the latest first. */
import { Feed } from 'feed';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Model } from '../model/model.ts';
import { canonical, routes } from '../model/routes.ts';
import { viewChanges, type Arrival, type Change } from '../model/view-changes.ts';
import { site } from '../site.ts';
import { joinWords } from '../text/join-words.ts';
import { plural } from '../text/plural.ts';
import { terms } from './to-json.ts';

/** An entry a source; its id is the address of what it changed, its date the day on which it came in. */
export function toFeed(model: Model): string {
  const arrivals = viewChanges(model).toReversed();
  const feed = new Feed({
    id: canonical(routes.changes()),
    title: `${site.name}: what changed`,
    description: model.story.title,
    link: canonical(routes.changes()),
    feed: canonical(routes.feed()),
    author: { name: site.name },
    copyright: terms,
    generator: false,
    ...(arrivals[0] && { updated: dayOf(arrivals[0]) }),
  });
  for (const arrival of arrivals) {
    feed.addItem({
      title: write(titleOf(arrival)),
      link: canonical(routes.changes(arrival.source.id)),
      date: dayOf(arrival),
      content: write(...contentOf(arrival)),
    });
  }
  return feed.atom1();
}

function dayOf({ source }: Arrival): Date {
  return new Date(`${source.entry.added}T00:00:00Z`);
}

/** "D · MarketSpy: 20 new statements, 27 supported, 1 contradicted". */
function titleOf({ source, adds, supports, contradicts }: Arrival): string {
  const counts = [
    plural(adds.length, 'new statement'),
    ...(supports.length > 0 ? [`${supports.length} supported`] : []),
    ...(contradicts.length > 0 ? [`${contradicts.length} contradicted`] : []),
  ];
  const read = source.review === 'machine' ? ' (machine-read)' : '';
  return `${source.letter} · ${source.name}${read}: ${counts.join(', ')}`;
}

function contentOf({ source, since, adds, contradicts, names, tells }: Arrival) {
  return [
    h('p', [
      h('a', { href: canonical(source.href) }, source.name),
      source.review === 'machine'
        ? ': read by a program, not yet reviewed.'
        : `: ${source.entry.summary}`,
    ]),
    ...since.map((told) => h('p', told)),
    ...listOf('It contradicts', contradicts, true),
    ...listOf('It is the first here to say', adds),
    ...linksOf(
      'It is the first to name',
      names.map(({ name, href }) => ({ text: name, href })),
    ),
    ...linksOf(
      'It is the first to tell of',
      tells.map(({ title, href }) => ({ text: title, href })),
    ),
  ];
}

function listOf(head: string, changes: readonly Change[], withHolders = false) {
  if (changes.length === 0) return [];
  const items = changes.map(({ statement, machine, before }) => {
    const notes = [
      ...(withHolders ? [`said by ${joinWords(before.map(({ name }) => name))}`] : []),
      ...(machine ? ['machine-read'] : []),
    ];
    return h('li', [
      h('a', { href: canonical(statement.href) }, statement.sentence),
      notes.length > 0 ? ` (${notes.join('; ')})` : '',
    ]);
  });
  return [h('p', `${head}:`), h('ul', items)];
}

function linksOf(head: string, links: readonly { text: string; href: string }[]) {
  if (links.length === 0) return [];
  const parts = links.flatMap(({ text, href }, index) => [
    index > 0 ? ' · ' : ' ',
    h('a', { href: canonical(href) }, text),
  ]);
  return [h('p', [`${head}:`, ...parts])];
}

/** As HTML. A feed keeps it in a CDATA section, which nothing in it may end. */
function write(...parts: (string | ReturnType<typeof h>)[]): string {
  return toHtml(h(null, parts)).replaceAll(']]>', ']]&gt;');
}
