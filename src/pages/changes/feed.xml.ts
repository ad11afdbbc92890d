/** What changed, as a feed. */
import type { APIRoute } from 'astro';
import { toFeed } from '../../exports/to-feed.ts';
import { loadModel } from '../../model/load.ts';

export const GET: APIRoute = async () =>
  new Response(toFeed(await loadModel()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
