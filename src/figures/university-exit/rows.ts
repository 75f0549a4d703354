import type { Row } from '../../evidence/row.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Counts, YearRow } from './maths.ts';
import { saidOf } from './said.ts';
import type { Said } from './said.ts';
import { CARD_NAMES } from './sort.ts';
import type { Card, Pile } from './sort.ts';
import { yearSays } from './yearSays.ts';

/** What the browser needs: models a year by sector, and the models to be sorted. */
export interface ExitRows {
  readonly said: Said;
  readonly years: readonly YearRow[];
  readonly cards: readonly Card[];
}

/** What each model to be sorted does, as the reader is told it. */
const DOES = [
  'names what is in a photograph',
  'translates',
  'plays poker',
  'writes in many languages',
  'writes in English and Chinese',
  'writes',
  'writes',
];

const PILES: Readonly<Record<string, Pile>> = {
  academia: 1,
  industry: 2,
  collab: 3,
  government: 4,
  nonprofit: 4,
};

/** Notable models by year and sector, and seven famous ones. */
export default function rows(table: Tables): ExitRows {
  const runs = new Map(table('training-runs').map((row) => [row['model'], row]));
  const tabled = table('notable-models-by-sector');
  const counts = tabled.map(countsOf);
  const years = counts.map((count, i) => ({
    ...count,
    grade: tabled[i]?.grade ?? 'low',
    says: {
      sector: yearSays(counts, count.year, 'sector'),
      open: yearSays(counts, count.year, 'open'),
    },
  }));
  return {
    said: saidOf(years),
    years,
    cards: CARD_NAMES.map((model, i) => cardOf(runs.get(model), model, i)),
  };
}

function countsOf(row: Row): Counts {
  const count = (column: string) => numberIn(row, column);
  return {
    year: count('year'),
    total: count('models_total'),
    academia: count('academia'),
    collab: count('collab'),
    industry: count('industry'),
    government: count('government'),
    nonprofit: count('nonprofit'),
    unclassified: count('unclassified'),
    open: count('with_open_weights'),
  };
}

function cardOf(row: Row | undefined, model: string, place: number): Card {
  const pile = row && PILES[textIn(row, 'sector')];
  if (!row || !pile) throw new Error(`training-runs: no model "${model}" of a known sector`);
  return {
    key: `card-${place}`,
    name: model,
    year: Number(textIn(row, 'publication_date').slice(0, 4)),
    does: DOES[place] ?? '',
    pile,
    makers: textIn(row, 'organization')
      .split('; ')
      .map((maker) => maker.replace(/ \(.*\)$/u, '')),
  };
}
