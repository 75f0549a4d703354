import { isOption } from '../../figure-kit/isOption.ts';
import { OPENING } from './maths.ts';
import type { Settings } from './maths.ts';

/** Pressing a mark such as `p/2.35` sets a dial to that value; pressing it again sets the dial back. */
export function swung(mark: string, state: Settings): Partial<Settings> {
  const [name = '', value = ''] = mark.split('/');
  if (!isOption(OPENING, name)) return {};
  if (String(state[name]) === value) return { [name]: OPENING[name] };
  return { [name]: name === 'R' ? value : Number(value) };
}
