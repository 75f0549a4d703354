import { expect, test } from 'vitest';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import figure from '../../../src/figures/university-exit/figure.ts';
import {
  crossing,
  partsOf,
  rowOf,
  shareOf,
  yearsOf,
} from '../../../src/figures/university-exit/maths.ts';
import rowsOf from '../../../src/figures/university-exit/rows.ts';
import { block, squares } from '../../../src/figures/university-exit/shapes.ts';
import { put, scoreOf, sortedCards } from '../../../src/figures/university-exit/sort.ts';
import { counted } from '../../../src/figures/university-exit/words.ts';
import { yearSays } from '../../../src/figures/university-exit/yearSays.ts';

const { datasets } = readEvidence('content');
const rows = rowsOf((name) => datasets.get(name)?.rows ?? []);
const state = defaultState(figure.parameters);
const none = rows.cards.map(() => 0);
const right = rows.cards.map(({ pile }) => pile);

test('universities alone made 21 of 33 in 2014 and 2 of 103 in 2025', () => {
  expect(figure.show(rows, state).title).toBe(
    'Universities alone made 21 of 33 notable models in 2014, and 2 of 103 in 2025',
  );
});

test('prose beside the figure says what the year that is read holds', () => {
  expect(figure.show(rows, state).values).toEqual({
    year: '2025',
    alone: 'two',
    joint: 'five',
    total: '103',
  });
  expect(figure.show(rows, { ...state, year: 2014 }).values).toMatchObject({
    year: '2014',
    alone: '21',
    total: '33',
  });
});

test('the groups of every year add up to its total', () => {
  for (const row of rows.years) {
    for (const by of ['sector', 'open'] as const) {
      for (const group of ['three', 'five'] as const) {
        const sum = partsOf(row, by, group).reduce((total, { count }) => total + count, 0);
        expect([row.year, sum]).toEqual([row.year, row.total]);
      }
    }
  }
});

test('joint work is added to neither side', () => {
  expect(partsOf(rowOf(rows.years, 2014), 'sector', 'three')).toEqual([
    { key: 'academia', count: 21 },
    { key: 'collab', count: 7 },
    { key: 'industry', count: 5 },
    { key: 'others', count: 0 },
  ]);
});

test('firms passed universities for good in 2015, 13 to 9', () => {
  const passed = crossing(rows.years);
  expect([passed?.year, passed?.industry, passed?.academia]).toEqual([2015, 13, 9]);
  expect(crossing([])).toBe(null);
});

test('university and joint models fell from 40% through 17% to 7%', () => {
  expect(yearSays(rows.years, 2025, 'sector')).toBe(
    'In 2025, 2 of 103 notable models came from universities alone, 5 from joint work and 94 from firms alone. Firms passed universities in 2015, 13 to 9, and stayed ahead. Universities and joint work together fell from 40% in 2023 through 17% in 2024 to 7%.',
  );
});

test('the paper filed under industry is named where its year is read', () => {
  expect(yearSays(rows.years, 2014, 'sector')).toBe(
    'In 2014, 21 of 33 notable models came from universities alone, 7 from joint work and 5 from firms alone. One of the five from firms is an IEEE paper filed under industry.',
  );
});

test('2026 is part of a year, and says so', () => {
  expect(yearSays(rows.years, 2026, 'sector')).toBe(
    'In 2026, to 19 July, none of 41 notable models came from universities alone, none from joint work and 41 from firms alone.',
  );
  const shown = yearsOf(rows.years, { unit: 'share', from: 2024, group: 'three', by: 'sector' });
  expect(shown.map(({ year, part }) => [year, part])).toEqual([
    [2024, false],
    [2025, false],
    [2026, true],
  ]);
});

test('before 2009 there are too few models for shares', () => {
  const shown = yearsOf(rows.years, { unit: 'share', from: 2003, group: 'three', by: 'sector' });
  expect(shown.filter(({ few }) => few).map(({ year, total }) => [year, total])).toEqual([
    [2003, 4],
    [2004, 2],
    [2005, 3],
    [2006, 9],
    [2007, 6],
    [2008, 6],
  ]);
});

test('the weights of 40 of the 103 models of 2025 can be downloaded, at least 31 of them from firms', () => {
  expect(yearSays(rows.years, 2025, 'open')).toBe(
    'In 2025, the weights of 40 of 103 notable models can be downloaded. At least 31 of these are from firms alone, for only 9 models are from anybody else.',
  );
});

test('one of a group is named as one', () => {
  expect(counted(1, 'nonprofit')).toBe('1 non-profit');
  expect(counted(2, 'nonprofit')).toBe('2 non-profits');
  expect(counted(1, 'open')).toBe('1 with open weights');
});

test('a share of nothing is 0', () => {
  expect(shareOf(21, 33)).toBeCloseTo(63.636, 3);
  expect(shareOf(0, 0)).toBe(0);
});

test('the seven models belong where the table of training runs has them', () => {
  expect(rows.cards.map(({ name, year, pile }) => [name, year, pile])).toEqual([
    ['AlexNet', 2012, 1],
    ['Transformer', 2017, 2],
    ['Libratus', 2017, 1],
    ['BLOOM-176B', 2022, 3],
    ['GLM-130B', 2022, 1],
    ['Falcon-180B', 2023, 4],
    ['Olmo 3', 2025, 4],
  ]);
});

test('a card is put on a pile, moved, and taken off where it lies', () => {
  expect(put([0, 0, 0], 1, 2)).toEqual([0, 2, 0]);
  expect(put([0, 2, 0], 1, 3)).toEqual([0, 3, 0]);
  expect(put([0, 3, 0], 1, 3)).toEqual([0, 0, 0]);
});

test('the score counts what was sorted, and names what was missed', () => {
  const score = scoreOf(sortedCards(rows.cards, [1, 2, 0, 0, 2, 0, 0]));
  expect([score.placed, score.right, score.missed.map(({ name }) => name)]).toEqual([
    3,
    2,
    ['GLM-130B'],
  ]);
  expect(scoreOf(sortedCards(rows.cards, right)).right).toBe(7);
});

test('while the reader sorts, nothing says who made what', () => {
  const shown = figure.show(rows, { ...state, stage: 'guess', sort: none });
  expect(shown.sentence).toBe('Who made it? 0 of 7 models sorted.');
  expect(shown.chart).toBe(null);
  const told = JSON.stringify([shown.sentence, shown.marks, shown.table]);
  for (const { makers } of rows.cards)
    for (const maker of makers) expect(told).not.toContain(maker);
});

test('once shown, the sentence speaks of the gap', () => {
  const shown = figure.show(rows, { ...state, stage: 'revealed', sort: [1, 2, 2, 3, 2, 4, 0] });
  expect(shown.sentence).toBe(
    'You sorted 6 of 7, 4 of them as the table does. Not where you put them: Libratus, Carnegie Mellon University (universities alone); GLM-130B, Tsinghua University (universities alone).',
  );
});

test('pressing a cell sorts its card, pressing a column reads its year', () => {
  const sorting = { ...state, stage: 'guess' } as const;
  expect(figure.act?.('card-4/1', sorting)).toEqual({ sort: [0, 0, 0, 0, 1, 0, 0] });
  expect(figure.act?.('card-4/1', { ...state, stage: 'revealed' })).toEqual({});
  expect(figure.act?.('2014/academia', state)).toEqual({ year: 2014 });
});

test('every state within the ranges can be shown', () => {
  for (let year = 2003; year <= 2026; year++) {
    for (let from = 2003; from <= 2023; from++) {
      const shown = figure.show(rows, { ...state, year, from, unit: 'count', group: 'five' });
      expect(shown.sentence).toContain(`In ${year}`);
    }
  }
});

test('squares fill a line from the left and then the next above', () => {
  expect(squares(1, 3, 2, 10, 'plain')).toBe('M10 -9.2h8.4v8.4h-8.4zM0 -19.2h8.4v8.4h-8.4z');
  expect(block(10, 4, 'upright')).toBe('M0 0h10v4h-10zM5 0v4');
});
