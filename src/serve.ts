/** Serves the built site and prints its address. PORT chooses the port; the next free one is taken if it is in use. */
import { preview } from 'astro';

process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  server: { port: Number(process.env['PORT'] ?? 4321) },
});
const base = (process.env['SITE_BASE'] ?? '/').replace(/\/*$/, '/');
console.log(`By All Accounts is served at http://localhost:${server.port}${base}`);
await server.closed();
