/** What robots may read: everything; and where the sitemap is. */
import type { APIRoute } from 'astro';
import { canonical, href } from '../model/routes.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${canonical(href('/sitemap.xml'))}\n`);
