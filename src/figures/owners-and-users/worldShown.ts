import type { Grade } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Table } from '../../figure-kit/table.ts';
import { millions, usedByLabs } from './world.ts';
import type { Holding, World } from './world.ts';
import type { Square } from './draw.ts';
import type { Band } from './square.ts';

/** All there is to show of the two estimates; nothing in it hangs on the state. */
export interface WorldShown extends Omit<Shown, 'values'> {
  readonly grade: Grade;
  readonly squares: readonly Square[];
}

/** What the picture of the world says, at build. */
export function worldShown(world: World): WorldShown {
  const { owned, used, bought, deployed } = world;
  const { sum } = usedByLabs(world);
  return {
    title: `${millions(bought)} million H100-equivalents were bought by the end of 2025; five labs used ${millions(sum)} of the ${millions(deployed)} million at work`,
    sub: 'The squares are H100-equivalents at the end of 2025, on one scale. Two estimates on two bases: no table says which owner’s computers a lab uses.',
    sentence: sentenceOf(world),
    grade: lowestGrade([...owned, ...used].map(({ grade }) => grade)),
    marks: [
      ...owned.map((one) => ({ key: `owned/${one.key}`, label: says(one, 'bought') })),
      ...used.map((one) => ({ key: `used/${one.key}`, label: says(one, 'uses') })),
      {
        key: 'used/rest',
        label: `All others use ${millions(deployed - sum)} million; no table says who`,
      },
    ],
    table: tableOf(world),
    squares: squaresOf(world),
  };
}

/** What was bought and what was at work as two squares, a strip for each owner or lab; the others are outlined. */
function squaresOf({ owned, used, bought, deployed }: World): Square[] {
  const others = deployed - used.reduce((sum, { mid }) => sum + mid, 0);
  const band =
    (base: string, all: number) =>
    ({ key, name, colour, mid, low, high }: Omit<Holding, 'grade'>): Band => ({
      key,
      figure: millions(mid),
      short: name.replace(/^(Google|Meta) .*/u, '$1'),
      words: low === null || high === null ? name : `${name}${range({ low, high })}`,
      tiles: [
        {
          ...{
            key: `${base}/${key}`,
            part: mid / all,
            colour,
            name: '',
            gone: false,
            doubt: false,
          },
          look: colour === 'other' ? 'outline' : 'ink',
        },
      ],
    });
  const rest = {
    key: 'rest',
    name: 'all others',
    colour: 'other',
    mid: others,
    low: null,
    high: null,
  };
  return [
    {
      ...{ key: 'owned', title: 'Bought', what: `${millions(bought)} million, by owner`, area: 1 },
      bands: owned.map(band('owned', bought)),
    },
    {
      ...{ key: 'used', title: 'At work', what: `${millions(deployed)} million, by user` },
      area: deployed / bought,
      bands: [...used, rest].map(band('used', deployed)),
    },
  ];
}

function sentenceOf(world: World): string {
  const { sum, percent } = usedByLabs(world);
  const most = (of: readonly Holding[]) => of.reduce((a, b) => (b.mid > a.mid ? b : a));
  const [owner, lab] = [most(world.owned.filter(({ key }) => key !== 'other')), most(world.used)];
  return `Owners had bought ${millions(world.bought)} million, ${owner.name} most with ${millions(owner.mid)}. Of the ${millions(world.deployed)} million at work, five labs used ${millions(sum)}, or ${Math.round(percent)}%, ${lab.name} most with ${millions(lab.mid)}${range(lab)}. The two bases differ, so no line joins an owner to a user.`;
}

function says(holding: Holding, verb: 'bought' | 'uses'): string {
  const named: Readonly<Record<string, string>> = {
    china: 'China, all buyers together,',
    other: 'Everybody else',
  };
  return `${named[holding.key] ?? holding.name} ${verb} ${millions(holding.mid)} million H100-equivalents${range(holding)}, grade ${holding.grade}`;
}

function range({ low, high }: Pick<Holding, 'low' | 'high'>): string {
  return low === null || high === null ? '' : ` (${millions(low)} to ${millions(high)})`;
}

function tableOf({ owned, used, bought, deployed }: World): Table {
  const row =
    (base: string) =>
    ({ name, low, mid, high, grade }: Holding) => [base, name, low, mid, high, grade];
  return {
    caption: 'H100-equivalents at the end of 2025, on two bases that must not be joined',
    columns: ['Base', 'Who', 'Low', 'Estimate', 'High', 'Grade'],
    rows: [
      ...owned.map(row('bought, cumulative')),
      ['bought, cumulative', 'World', null, bought, null, 'medium'],
      ...used.map(row('at work')),
      ['at work', 'World', null, deployed, null, 'medium'],
    ],
  };
}
