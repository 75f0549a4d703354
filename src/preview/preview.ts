import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { cwd } from 'node:process';
import type { AstroIntegration } from 'astro';
import type { Content } from '../essays/content.ts';
import { readContent } from '../essays/readContent.ts';
import { contentDir } from '../evidence/contentDir.ts';
import type { Problem } from '../evidence/problem.ts';
import { essayFaults } from './essayFaults.ts';
import { overlay } from './overlay.ts';

/** In `npm run dev`: what is wrong with the essay that was saved, over the page, with file and line, until it is mended. */
export function preview(): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let content: Content | undefined;
        const faults = new Map<string, readonly Problem[]>();
        const tell = (): void => {
          const [first, ...more] = [...faults.values()].flat();
          if (first) server.ws.send(overlay([first, ...more], cwd()));
        };
        const look = (path: string): void => {
          const within = relative(contentDir, path).replaceAll('\\', '/');
          if (within.startsWith('..')) return;
          const slug = /^essays\/([^/]+)\/index\.mdx$/u.exec(within)?.[1];
          // What other files hold is read anew when an essay is next saved.
          if (slug === undefined || !existsSync(path)) content = undefined;
          if (slug === undefined) return;
          faults.delete(slug);
          if (existsSync(path)) {
            content ??= readContent(contentDir);
            faults.set(slug, essayFaults(slug, content));
          }
          tell();
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, look);
        // A page that has loaded anew asks again, and has lost what stood over it.
        server.ws.on('connection', tell);
      },
    },
  };
}
