import type { Organization, Person } from 'schema-dts';
import { SITE } from '../citing/citable.ts';
import { fullAddress } from '../layouts/fullAddress.ts';

/** Who publishes, for search engines. */
export function publisher(): Organization {
  return { '@type': 'Organization', '@id': fullAddress('/'), name: SITE, url: fullAddress('/') };
}

/** An author, "Last, First" or an organisation, for search engines. */
export function authorLd(name: string): Person | Organization {
  const [familyName = '', givenName] = name.split(/,\s*/u);
  if (!givenName) return name === SITE ? publisher() : { '@type': 'Organization', name };
  return { '@type': 'Person', name: `${givenName} ${familyName}`, familyName, givenName };
}
