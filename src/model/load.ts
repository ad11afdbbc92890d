/** Loads the entries of all collections; with `content.config.ts` the only file that knows Astro's content. */
import { getCollection, getEntry, render } from 'astro:content';
import type { MergedEntry } from '../schemas/merged.ts';
import type { RedirectEntry } from '../schemas/redirect.ts';
import { join } from './join.ts';
import type { Model } from './model.ts';

let joined: Promise<Model> | undefined;

/** The model; joined once in a build, and anew for every page while someone is writing. */
export function loadModel(): Promise<Model> {
  if (import.meta.env.DEV) return joinCollections();
  joined ??= joinCollections();
  return joined;
}

/** The body of an entry as a component, and whether it has any text. */
export async function loadBody(
  collection: 'articles' | 'people' | 'events' | 'topics',
  id: string,
) {
  const entry = (await getEntry(collection, id))!;
  return { ...(await render(entry)), isEmpty: (entry.body ?? '').trim() === '' };
}

/** The told story as a component; nothing where a story has none. */
export async function loadStory() {
  const entry = await getEntry('telling', 'story');
  return entry && (await render(entry)).Content;
}

/** Former addresses and where they lead, sorted. */
export async function loadRedirects(): Promise<RedirectEntry[]> {
  // One entry holds the whole list: Astro warns of a collection that is there and empty.
  const redirects = (await getEntry('redirects', 'redirects'))?.data ?? [];
  return [...redirects].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Former statements, each with what now holds its sense. */
export async function loadMerged(): Promise<MergedEntry> {
  return (await getEntry('merged', 'merged'))?.data ?? {};
}

async function joinCollections(): Promise<Model> {
  const [articles, claims, events, organisations, people, places, readings, topics, argued, story] =
    await Promise.all([
      getCollection('articles'),
      getCollection('claims'),
      getCollection('events'),
      getCollection('organisations'),
      getCollection('people'),
      getCollection('places'),
      getCollection('readings'),
      getCollection('topics'),
      getCollection('arguments'),
      getEntry('story', 'story'),
    ]);
  return join({
    articles: articles.map(toEntry),
    claims: claims.map(toEntry),
    events: events.map(toEntry),
    organisations: organisations.map(toEntry),
    people: people.map(toEntry),
    places: places.map(toEntry),
    readings: readings.map(toEntry),
    topics: topics.map(toEntry),
    arguments: argued.map(toEntry),
    story: story!.data,
  });
}

function toEntry<T>({ id, data, body }: { id: string; data: T; body?: string | undefined }) {
  return { id, entry: data, body };
}
