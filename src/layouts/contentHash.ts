import { createHash } from 'node:crypto';

/** The hash by which a content security policy allows an inline script, `sha256-…`. */
export function contentHash(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
