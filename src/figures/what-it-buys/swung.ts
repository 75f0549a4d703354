import { OPENING } from './maths.ts';
import type { Settings } from './maths.ts';

/** Pressing a mark such as `p/2.35` sets a dial to that value; pressing it again sets the dial back. */
export function swung(mark: string, state: Settings): Partial<Settings> {
  const [name = '', value = ''] = mark.split('/');
  if (!Object.hasOwn(OPENING, name)) return {};
  const key = name as keyof Settings;
  if (String(state[key]) === value) return { [key]: OPENING[key] };
  return { [key]: key === 'R' ? value : Number(value) };
}
