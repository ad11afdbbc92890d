/** The sitemap: every page of the site, for search engines. */
import type { APIRoute } from 'astro';
import { listAddresses } from '../model/addresses.ts';
import { loadModel } from '../model/load.ts';

export const GET: APIRoute = async () => {
  const addresses = listAddresses(await loadModel());
  const urls = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
