import type { Shown } from '../../figure-kit/shown.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import type { Drawn } from './draw.ts';
import type { Maker, PriceRows } from './maths.ts';
import { gapSentence, guessSentence, KINDS, price, span } from './rentWords.ts';
import { GUESSED } from './rents.ts';
import type { RentKind } from './rents.ts';
import { chipPanel, runPanel } from './shownPanels.ts';
import { guessTable, rentTable, riseTable } from './table.ts';
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
  const { readings } = rows;
  const chips = rows.chips.filter((chip) => chip.maker === maker);
  const runs = rows.runs.filter(({ grade }) => lowrows || grade !== 'low');
  const marks = [
    chips.map((chip) => ({ key: chip.key, label: chipLabel(chip) })),
    runs.map((run) => ({ key: run.key, label: runLabel(run) })),
  ];
  return {
    drawn: {
      view: 'rise',
      panels: {
        chip: chipPanel(rows, maker, panel === 'chip'),
        run: runPanel(rows, lowrows, panel === 'run'),
      },
    },
    sentence:
      panel !== 'run'
        ? readings.chip[maker].sentence
        : lowrows
          ? readings.run.sentence
          : readings.firmRun,
    marks: (panel === 'run' ? marks.reverse() : marks).flat(),
    table: riseTable(chips, runs),
  };
}

function rentView({ rents, readings }: PriceRows, { type, stage, drawn }: Question): View {
  const guess = stage === 'revealed' ? drawn : null;
  const kinds = Object.entries(KINDS);
  return {
    drawn: { view: 'rent', rents, kind: type, guess },
    sentence: guess ? gapSentence(guess, rents) : readings.rent[type],
    marks: kinds.flatMap(([kind, name]) =>
      rents
        .filter((rent) => rent.kind === kind)
        .map((rent) => ({
          key: rent.key,
          label: `${name}, ${monthOf(rent.date)}: ${span(rent)} an hour, grade ${rent.grade}${rent.note ? `; ${rent.note}` : ''}`,
        })),
    ),
    table: rentTable(rents),
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
