import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { refuseUnsafe } from './src/essays/safe/refuseUnsafe.ts';
import { features } from './src/essays/text/features.ts';
import { feeds } from './src/feeds/feeds.ts';
import { offline } from './src/offline/offline.ts';
import { hosts } from './src/hosting/hosts.ts';
import { standing } from './src/hosting/standing.ts';
import { preview } from './src/preview/preview.ts';
import { search } from './src/search/search.ts';

const { OUT_DIR = './dist' } = process.env;

/** What every page loads, and figures use too: kept out of the kit, or every page would load that. */
const FIRST = /preload-helper|island\/browserStore|evidence\/grouped/u;

/** The figure kit and the parts of D3 the figures use, but for what is loaded on demand. */
const SHARED =
  /src\/(figure-kit\/(?!csvOf|hear\/|island\/(watch|wake|download|standalone)))|node_modules\/(d3-(?!dsv)|internmap)/u;

/** Astro marks its own modules with a directive that the bundler does not know and warns of; nobody can mend that here. */
function withoutAstroMarks(level, log, tell) {
  const astros = log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject');
  if (!astros) tell(level, log);
}

export default defineConfig({
  site: standing.origin,
  // Astro takes the folder as it is named; addresses write it encoded, which href() does.
  base: decodeURI(standing.base),
  outDir: OUT_DIR,
  trailingSlash: 'always',
  integrations: [mdx(), search(), feeds(), offline(), hosts(), preview()],
  markdown: {
    processor: satteri({ features, mdastPlugins: [refuseUnsafe] }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutAstroMarks } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What several figures share comes once, in one file.
            output: {
              codeSplitting: {
                groups: [
                  { name: 'load', test: FIRST, priority: 2 },
                  { name: 'kit', test: SHARED },
                  { name: 'concentration', test: /src\/concentration/u },
                ],
              },
            },
          },
        },
      },
    },
  },
});
