import { baseOf } from '../hosting/baseOf.ts';

/**
 * The address of a page, file or fragment of this site.
 *
 * @param path From the root of the site, with or without its leading slash: `/essays/the-lease/`.
 * @param base Where the site is mounted, `/` or `/sub/`, encoded or plain; the build's own base unless given.
 * @returns The base and the path, parted by exactly one slash.
 */
export function href(path: string, base: string = builtBase()): string {
  return `${baseOf(base)}${path.replace(/^\/+/u, '')}`;
}

/** The build's base; `/` for commands, which run without Vite and have no `import.meta.env`. */
function builtBase(): string {
  try {
    return import.meta.env.BASE_URL;
  } catch {
    return '/';
  }
}
