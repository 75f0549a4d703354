import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { flops } from '../../figure-kit/words/flops.ts';

/** A line that a law or a draft draws at an amount of training compute. */
export interface Law {
  /** Ends in its FLOP: pressing it puts the line there. */
  readonly key: string;
  readonly flop: number;
  /** Who draws it in law, or would have it drawn, laws in force first. */
  readonly name: string;
  /** What a reader who walks to it hears. */
  readonly label: string;
  /** Whether some law in force, or passed and yet to come into force, draws it: a drag snaps to it. */
  readonly binding: boolean;
}

const BINDING = ['law in force', 'law not yet in force'];

/** Names short enough for a label. */
const SHORT: Readonly<Record<string, string>> = {
  'European Union': 'EU',
  'United States': 'US',
  'California, US': 'California',
  'New York, US': 'New York',
  'Republic of Korea': 'Korea',
};

/** The lines to draw, highest first, one for each amount; rates of clusters and superseded rows are left out. */
export function lawsOf(table: Tables): Law[] {
  const lines = new Map<number, Row[]>();
  for (const row of table('compute-thresholds')) {
    const flop = maybeNumberIn(row, 'threshold_flop');
    if (flop === null || row.grade === 'superseded') continue;
    lines.set(flop, [...(lines.get(flop) ?? []), row]);
  }
  return [...lines].sort(([a], [b]) => b - a).map(([flop, rows]) => lawAt(flop, rows));
}

/** A line is named after the laws that draw it; where none does, after all that ever proposed it. */
function lawAt(flop: number, rows: readonly Row[]): Law {
  const laws = BINDING.flatMap((standing) => rows.filter((row) => row['standing'] === standing));
  const names = (some: readonly Row[]) => [...new Set(some.map(nameOf))];
  const binding = laws.length > 0;
  const name = binding ? `In law: ${names(laws).join(', ')}` : names(rows).join('; ');
  return { key: `law:${flop}`, flop, name, label: `${flops(flop)} FLOP: ${name}`, binding };
}

function nameOf(row: Row): string {
  const [standing, jurisdiction] = [textIn(row, 'standing'), textIn(row, 'jurisdiction')];
  const strictness = /draft international agreement, (\w+) threshold/u.exec(
    textIn(row, 'instrument'),
  );
  const name = strictness
    ? `draft treaty, ${strictness[1] ?? ''}`
    : (SHORT[jurisdiction] ?? jurisdiction);
  if (standing === 'law in force' || standing === 'proposal') return name;
  if (standing === 'law not yet in force')
    return `${name} from ${textIn(row, 'in_force_from').slice(0, 4)}`;
  return `${name} (${standing})`;
}
