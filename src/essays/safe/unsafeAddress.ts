import type { Fault } from './fault.ts';

/**
 * What an address may begin with; `javascript:` or `data:` would run where it is followed. `value:` and
 * `exact:` bind and mark numbers in texts outside essays.
 */
const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'value:', 'exact:']);

/**
 * Says of an address that a page may not lead there. Browsers drop control characters and leading blanks
 * before they read the scheme, and so does this.
 */
export function unsafeAddress(address: string): Fault[] {
  if (URL.canParse(address, 'https://this.site/')) {
    if (SCHEMES.has(new URL(address, 'https://this.site/').protocol)) return [];
  }
  return [
    {
      rule: 'address',
      message: `"${address.slice(0, 60)}" is no address a page may lead to`,
      fix: 'link to https://…, to /a/page/ of this site or to #a-section',
    },
  ];
}
