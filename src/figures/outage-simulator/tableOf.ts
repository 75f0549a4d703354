import type { Table } from '../../figure-kit/table.ts';
import { everythingLost, somethingLost } from './maths.ts';
import type { Picture } from './show.ts';
import { percent } from './words.ts';

/** Chances by number of suppliers, for no dependence, for each firm's share, and for the reader's own. */
export function tableOf({ bars, firms, setting }: Picture): Table {
  const named = [
    { title: 'All lost: nothing shared', z: 0 },
    ...firms.map(({ name, share }) => ({ title: `${name}’s share, ${share}`, z: share })),
    { title: `Your setting, ${setting.z}`, z: setting.z },
  ];
  return {
    caption: `Chance in a year by number of suppliers, at ${percent(setting.q)} alone and ${percent(setting.s)} upstream, both assumptions`,
    columns: ['Suppliers', ...named.map(({ title }) => title), 'Any lost: your setting'],
    rows: bars.map(({ n }) => [
      n,
      ...named.map(({ z }) => percent(everythingLost({ ...setting, n, z }))),
      percent(somethingLost({ ...setting, n })),
    ]),
  };
}
