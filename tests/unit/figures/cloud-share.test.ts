import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import type { Room } from '../../../src/figure-kit/room.ts';
import { writeState } from '../../../src/figure-kit/writeState.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { drawnAt } from '../../../src/figures/cloud-share/drag.ts';
import { guessPanels } from '../../../src/figures/cloud-share/drawGuess.ts';
import figure from '../../../src/figures/cloud-share/figure.ts';
import teaching from '../../../src/figures/cloud-share/teaching.ts';
import { nearest, pointAt, quartersOf, readingOf } from '../../../src/figures/cloud-share/maths.ts';
import type { Estimator } from '../../../src/figures/cloud-share/maths.ts';
import readRows from '../../../src/figures/cloud-share/rows.ts';
import { FIRST, LAST, SLOTS, START } from '../../../src/figures/cloud-share/slots.ts';
import { gradeOf } from './gradeOf.ts';

const table = (name: string) => theEvidence().datasets.get(name)?.rows ?? [];
const rows = readRows(table);
const by = (key: string): Estimator => {
  const found = rows.estimators.find((one) => one.key === key);
  if (!found) throw new Error(`no estimator ${key}`);
  return found;
};
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });
const shares = (key: string, q: string) => {
  const reading = readingOf(by(key), q) ?? {};
  return [reading.AWS?.v, reading.Microsoft?.v, reading.Google?.v, reading.together?.v];
};
const DRAWN = {
  stage: 'guess' as const,
  AWS: [33, 30, 28, 26, 24, 22, 20, 18, 15],
  trio: [52, 55, 58, 61, 64, 67, 70, 73, 76],
};

describe('the title', () => {
  it('says where AWS and the three stood and stand', () => {
    expect(show().title).toBe(
      'AWS had 31% in early 2016 and has 28% in 2026; the top three went from 50% in 2017 to 63%',
    );
  });
  it('rests on high evidence', () => {
    expect(gradeOf('cloud-share')).toBe('high');
  });
});

describe('the readings', () => {
  it('are what Synergy printed', () => {
    expect(shares('Synergy', '2016-Q1')).toEqual([31, undefined, undefined, undefined]);
    expect(shares('Synergy', '2017-Q2')).toEqual([34, 11, 5, 50]);
    expect(shares('Synergy', '2020-Q2')).toEqual([33, 18, 9, 60]);
    expect(shares('Synergy', '2026-Q1')).toEqual([28, 21, 14, 63]);
  });
  it('take Google in the third quarter of 2024 from the cloud table, 13', () => {
    expect(shares('Synergy', '2024-Q3')).toEqual([31, 20, 13, 64]);
  });
  it('give 66 by Omdia where Synergy gives 63', () => {
    expect(shares('Omdia', '2025-Q4')).toEqual([32, 22, 12, 66]);
    expect(shares('Synergy', '2025-Q4')).toEqual([28, 21, 14, 63]);
  });
  it('give Microsoft 23 by Canalys and 17 once it was revised', () => {
    expect(shares('Canalys', '2022-Q4')).toEqual([32, 23, 10, 65]);
    expect(shares('Canalys-2024', '2022-Q4')).toEqual([35, 17, 9, 61]);
  });
  it('start weakly: the floors of 2016 add up to a floor', () => {
    const sum = pointAt(by('Synergy'), 'together', '2016-Q2');
    expect(sum).toEqual({ q: '2016-Q2', v: 45, g: 'low', floor: true });
    expect(pointAt(by('Synergy'), 'Google', '2016-Q2')?.floor).toBeUndefined();
  });
  it('have their sum as printed, as the rest of all others, or added here', () => {
    expect(pointAt(by('Omdia'), 'together', '2025-Q3')).toMatchObject({ v: 66, how: 'printed' });
    expect(pointAt(by('Synergy'), 'together', '2022-Q1')).toMatchObject({ v: 64, how: 'rest' });
    expect(pointAt(by('Synergy'), 'together', '2022-Q2')).toMatchObject({ v: 65, how: 'printed' });
    expect(pointAt(by('Canalys'), 'together', '2019-Q2')?.v).toBe(59.1);
  });
  it('have no sum where one of the three is missing', () => {
    expect(pointAt(by('Synergy'), 'together', '2019-Q4')).toBeUndefined();
    expect(pointAt(by('Canalys'), 'together', '2018-Q4')).toBeUndefined();
  });
});

describe('what must never happen', () => {
  it('estimators stay apart: no two share a line or a panel', () => {
    const keys = show().marks.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(quartersOf(by('Canalys')).at(-1)).toBe('2022-Q4');
    expect(quartersOf(by('Canalys-2024')).at(0)).toBe('2022-Q1');
  });
  it('what Canalys printed after its revision is tabled with the reason, and not drawn', () => {
    const out = show().table.rows.filter((row) => String(row.at(-1)).startsWith('Not drawn'));
    expect(out.map((row) => [row[1], row[2], row[5]])).toEqual([
      ['2024-Q4', null, 64],
      ['2025-Q1', 32, null],
      ['2025-Q1', null, null],
      ['2025-Q1', null, null],
    ]);
  });
  it('a missing quarter is neither filled nor joined by a full line', () => {
    expect(readingOf(by('Synergy'), '2019-Q1')).toBeNull();
    const wide = rooms[0];
    const svg = wide ? picture(figure, show({ series: 'AWS', panels: false }), wide) : '';
    const thick = /d="([^"]*)" data-key="Synergy\/AWS\/runs"/u.exec(svg)?.[1] ?? '';
    expect(thick.split('M')).toHaveLength(1 + 4);
  });
  it('neither the 68 of public cloud nor a remainder is drawn', () => {
    const drawn = rows.estimators.flatMap(({ series }) => series.flatMap(({ points }) => points));
    expect(Math.max(...drawn.map(({ v }) => v))).toBe(67);
  });
});

describe('the sentence', () => {
  it('tells how far AWS moved', () => {
    expect(show({ series: 'AWS' }).sentence).toBe(
      'Synergy Research Group counts AWS at 34% in the second quarter of 2017 and 28% in the first quarter of 2026: 6 points down. The market grew from about $11 billion to $129 billion a quarter.',
    );
  });
  it('tells how far the three moved, and that their last fall is unexplained', () => {
    expect(show({ series: 'trio' }).sentence).toBe(
      'Synergy Research Group counts AWS, Microsoft and Google together at 50% in the second quarter of 2017 and 63% in the first quarter of 2026: 13 points up. The highest was 67%, first in the fourth quarter of 2022; in 2024 Microsoft’s figure stepped down, unexplained.',
    );
  });
  it('sets an estimator beside the others for the same quarter', () => {
    expect(show({ est: 'Omdia', q: '2025-Q4' }).sentence).toBe(
      'Omdia, the fourth quarter of 2025: AWS 32%, Microsoft 22% and Google 12%; the three together 66%. Synergy Research Group, same quarter: AWS 28%, Microsoft 21% and Google 14% (14 to 15); the three together 63%. They measure different markets.',
    );
  });
  it('owns up to a floor and to weak evidence', () => {
    const shown = show({ q: '2016-Q2' });
    expect(shown.sentence).toBe(
      'Synergy Research Group, the second quarter of 2016: AWS at least 30%, Microsoft at least 10% and Google 5%; the three together at least 45%. This rests on weak evidence.',
    );
    expect(gradeOf('cloud-share', 'q=2016-Q2')).toBe('low');
  });
  it('says so when nothing was found for a quarter', () => {
    expect(show({ est: 'Omdia' }).sentence).toMatch(
      /^Omdia: nothing found for the first quarter of 2026\. The nearest: Omdia, the fourth quarter of 2025: AWS 32%/u,
    );
    expect(nearest(['2018-Q3', '2019-Q2'], '2016-Q1')).toBe('2018-Q3');
  });
});

describe('the guess', () => {
  it('begins where the count stood and ends where the data end', () => {
    expect([FIRST, START, LAST]).toEqual(['2016-Q1', '2017-Q2', quartersOf(by('Synergy')).at(-1)]);
    expect(SLOTS).toEqual([
      ...['2017-Q4', '2018-Q4', '2019-Q4', '2020-Q4', '2021-Q4', '2022-Q4', '2023-Q4', '2024-Q4'],
      '2026-Q1',
    ]);
  });
  it('shows nothing of what is to be guessed', () => {
    const shown = show(DRAWN);
    const text = [shown.title, shown.sentence, ...Object.values(shown.values ?? {})].join(' ');
    expect(text).not.toMatch(/28|63|21|14/u);
    expect(shown.table.rows.map((row) => row[1])).toEqual(['2016-Q1', '2016-Q2', '2017-Q2']);
    const counted = shown.marks.filter(({ label }) => !label.startsWith('Your guess'));
    expect(counted.map(({ key }) => key)).toEqual([
      ...['AWS/AWS/2016-Q1', 'AWS/AWS/2016-Q2', 'AWS/AWS/2017-Q2'],
      ...['together/together/2016-Q2', 'together/together/2017-Q2'],
    ]);
    for (const room of rooms)
      expect(picture(figure, shown, room)).not.toMatch(
        /(AWS\/AWS|together\/together)\/20(1[89]|2)/u,
      );
  });
  it('is measured against the count in early 2026', () => {
    expect(show({ ...DRAWN, stage: 'revealed' }).sentence).toBe(
      'You drew AWS at 15% in early 2026; Synergy Research Group counts 28%, 13 points above your line. You drew the three together at 76% in early 2026; Synergy Research Group counts 63%, 13 points below your line.',
    );
  });
  it('may be right, unfinished or not begun', () => {
    const AWS = [0, 0, 0, 0, 0, 0, 0, 0, 28];
    expect(show({ stage: 'revealed', AWS }).sentence).toBe(
      'You drew AWS at 28% in early 2026; Synergy Research Group counts 28%, just what you drew. You drew no line for the three together.',
    );
    const trio = [52, 55, 0, 0, 0, 0, 0, 0, 0];
    expect(show({ stage: 'revealed', AWS, trio }).sentence).toMatch(
      /Your line for the three together stops in the fourth quarter of 2018\.$/u,
    );
  });
  it('never enters the address', () => {
    expect(writeState(figure.parameters, { ...start, ...DRAWN }).toString()).toBe('');
    const asked = readState(figure.parameters, new URLSearchParams('stage=guess&AWS=1,2'));
    expect([asked.stage, asked.AWS]).toEqual(['seen', start.AWS]);
  });
  it('is drawn by dragging in either panel, in every room', () => {
    for (const room of rooms) {
      const { guesses } = show({ stage: 'guess' });
      guessPanels(room).forEach((panel, i) => {
        const at = { x: panel.x(2026.1), y: panel.y(40) };
        const drawn = drawnAt(at, guesses, room);
        expect(drawn?.key).toBe(['AWS', 'together'][i]);
        expect(drawn?.guess.at(-1)).toBe(40);
        expect(drawn?.guess.every((share) => share > 0)).toBe(true);
      });
      expect(drawnAt({ x: 2, y: 100 }, guesses, room)).toBeUndefined();
    }
  });
});

describe('every state', () => {
  const states = teaching.states.map(({ state }) => ({ ...start, ...state }));
  it('can be shown and drawn without a hole', () => {
    const quarters = Object.keys(figure.parameters.q.options);
    const estimators = Object.keys(figure.parameters.est.options) as (typeof start.est)[];
    const all = estimators.flatMap((est) =>
      quarters.map((q) => ({ ...start, est, q, panels: q > '2020' })),
    );
    const drawn = (state: typeof start, room: Room) =>
      picture(figure, figure.show(rows, state), room);
    for (const room of rooms) {
      const some = room.name === 'wide' ? [...states, ...all] : states;
      for (const state of [...some, { ...start, ...DRAWN }]) {
        expect(drawn(state, room)).not.toMatch(/NaN|undefined|Infinity/u);
      }
    }
  });
  it('gives every mark an element', () => {
    for (const state of [...states, { ...start, ...DRAWN }]) {
      const shown = figure.show(rows, state);
      for (const room of rooms) {
        const svg = picture(figure, shown, room);
        const points = svg.slice(svg.indexOf('data-layer="points"'));
        expect(shown.marks.filter(({ key }) => !points.includes(`data-key="${key}"`))).toEqual([]);
      }
    }
  });
});

describe('pressing a point', () => {
  it('reads its quarter by its estimator, and again puts it back', () => {
    const read = figure.act?.('Omdia/AWS/2025-Q4', start);
    expect(read).toEqual({ est: 'Omdia', q: '2025-Q4' });
    expect(figure.act?.('Omdia/AWS/2025-Q4', { ...start, ...read } as typeof start)).toEqual({
      est: 'Synergy',
      q: '2026-Q1',
    });
  });
  it('does nothing while a line is drawn', () => {
    expect(figure.act?.('AWS/AWS/2017-Q2', { ...start, stage: 'guess' })).toEqual({});
  });
});
