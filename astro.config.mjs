/** How the site is built: static pages, every style in the page, one small script beside them. */
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { unlinkLiterals } from './src/drafting/unlink-literals.ts';
import { proof } from './src/intake/integration.ts';
import { storeFolder } from './src/intake/store-folder.ts';
import { baseLinks } from './src/publishing/base-links.ts';
import { wrapSentences } from './src/told/wrap-sentences.ts';
import { publishing } from './src/publishing/integration.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'https://by-all-accounts.example',
  base: process.env.SITE_BASE || '/',
  trailingSlash: 'always',
  cacheDir: storeFolder(process.env.CONTENT_DIR || 'content'),
  // 'jsx', the default, glues words at line breaks.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 1 },
  integrations: [proof(), mdx(), publishing()],
  markdown: {
    // The default engine runs no remark plugin; smart punctuation would change quoted words.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, unlinkLiterals, wrapSentences],
    }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    // The script of a page is bundled as a worker's is, for its address: a module, for `astro dev` too.
    worker: { format: 'es' },
    build: {
      // The one script stays a file of its own: every page must fit into the first flight.
      assetsInlineLimit: 0,
      // Every MDX entry would warn.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
