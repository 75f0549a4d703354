import type { Shown } from '../../figure-kit/shown.ts';
import type { Drawn } from './draw.ts';
import type { Maker, PriceRows } from './maths.ts';
import { gapSentence, guessSentence, price } from './rentWords.ts';
import { GUESSED } from './rents.ts';
import type { RentKind } from './rents.ts';
import { chipPanel, runPanel } from './shownPanels.ts';
import { chipCells, guessTable, runCells } from './table.ts';
import { chipLabel, runLabel } from './words.ts';

export interface Question {
  readonly panel: 'chip' | 'run' | 'rent';
  readonly maker: Maker;
  readonly type: RentKind | 'all';
  readonly lowrows: boolean;
  readonly stage: 'seen' | 'guess' | 'revealed';
  readonly drawn: readonly number[];
}

/** What is seen of the prices in one state; a guess is always about rent. */
type View = Pick<Shown, 'sentence' | 'marks' | 'table'> & { readonly drawn: Drawn };

export function viewOf(rows: PriceRows, question: Question): View {
  if (question.stage === 'guess') return guessView(question.drawn);
  if (question.stage === 'revealed' || question.panel === 'rent') return rentView(rows, question);
  return riseView(rows, question);
}

function riseView(rows: PriceRows, { panel, maker, lowrows }: Question): View {
  const { readings, tables } = rows;
  const chips = rows.chips.filter((chip) => chip.maker === maker);
  const runs = rows.runs.filter(({ grade }) => lowrows || grade !== 'low');
  const run = panel === 'run';
  return {
    drawn: {
      view: 'rise',
      panel: run ? runPanel(runs, readings.run) : chipPanel(chips, maker, readings.chip[maker]),
    },
    sentence: !run
      ? readings.chip[maker].sentence
      : lowrows
        ? readings.run.sentence
        : readings.firmRun,
    marks: run
      ? runs.map((one) => ({ key: one.key, label: runLabel(one) }))
      : chips.map((chip) => ({ key: chip.key, label: chipLabel(chip) })),
    table: { ...tables.rise, rows: [...chips.map(chipCells), ...runs.map(runCells)] },
  };
}

function rentView({ rents, readings, tables }: PriceRows, { type, stage, drawn }: Question): View {
  const guess = stage === 'revealed' ? drawn : null;
  return {
    drawn: { view: 'rent', rents, kind: type, guess },
    sentence: guess ? gapSentence(guess, rents) : readings.rent[type],
    marks: rents,
    table: tables.rent,
  };
}

function guessView(guess: readonly number[]): View {
  return {
    drawn: { view: 'guess', guess },
    sentence: guessSentence(guess),
    marks: GUESSED.map(({ label }, i) => ({
      key: `guess/${i}`,
      label: `${label}: ${price(guess[i] ?? 0)} an hour, your guess`,
    })),
    table: guessTable(guess),
  };
}
