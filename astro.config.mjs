import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { proofloop } from './src/integration.ts';

export default defineConfig({
  integrations: [mdx(), proofloop()],
  // For the trusted pages of the guide; content goes through src/prose.
  markdown: {
    processor: unified({
      remarkPlugins: [remarkGfm, remarkCjkFriendly, remarkCjkFriendlyStrikethrough],
    }),
    syntaxHighlight: false,
  },
  // Beside the parsed prose, so that a copy of the project shares nothing with its origin.
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'auto' },
});
