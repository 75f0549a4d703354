import { listed } from '../../figure-kit/words/listed.ts';
import { letShares, topOf } from './bands.ts';
import { firmSays } from './firmWords.ts';
import type { Question, ReadSite } from './maths.ts';
import { percent } from './words.ts';

/** The finding of the campuses as they are grouped; as they first stand, that of all of them. */
export function titleOf(
  sites: readonly ReadSite[],
  { by, users, shared }: Question,
  focus: { readonly key: string; readonly name: string },
  general: string,
): string {
  if (focus.key !== 'none') {
    const [first = ''] = firmSays(sites, focus.key, focus.name).split(/\.(?=\s|$)/u);
    return first;
  }
  const at = `at ${sites.length} tracked campuses`;
  const let_ = letShares(sites);
  if (users === 'confident')
    return `Counting only sure users, ${percent(let_.confident)} of the capacity ${at} serves a lab that does not own the site`;
  if (by === 'user') {
    const top = topOf(sites, by)
      .slice(0, 3)
      .map(([name, share]) => `${name} ${percent(share)}`);
    return `By user: ${listed(top)} of the capacity ${at}, each as the only user`;
  }
  return shared === 'excluded'
    ? `Sites that several firms share left out, ${percent(let_.all)} of the capacity ${at} serves a lab that does not own the site`
    : general;
}
