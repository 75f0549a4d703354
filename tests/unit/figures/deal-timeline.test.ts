import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import { writeState } from '../../../src/figure-kit/writeState.ts';
import figure from '../../../src/figures/deal-timeline/figure.ts';
import { sideOf } from '../../../src/figures/deal-timeline/lanes.ts';
import {
  bondsOf,
  countOf,
  END,
  eventsOf,
  nowOf,
} from '../../../src/figures/deal-timeline/maths.ts';
import type { Question } from '../../../src/figures/deal-timeline/maths.ts';
import rows from '../../../src/figures/deal-timeline/rows.ts';
import { stepAt, steps } from '../../../src/figures/deal-timeline/steps.ts';
import type { Step } from '../../../src/figures/deal-timeline/steps.ts';
import { gradeOf } from './gradeOf.ts';

const deals = rows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const count = (until: string, show: Question['show'] = 'all') =>
  countOf(deals, eventsOf(deals, { until, show }));
const show = (until: Step = END, which: Question['show'] = 'all') =>
  figure.show(deals, { until, show: which });

describe('the rows', () => {
  it('are 13 contracts, three changes of terms and two things that fell through', () => {
    expect(deals.events.filter(({ terms, lapsed }) => !terms && !lapsed)).toHaveLength(13);
    expect(deals.events.filter(({ terms }) => terms).map(({ date }) => date)).toEqual([
      '2019-07-22',
      '2025-01-21',
      '2026-04-27',
    ]);
    expect(
      deals.events.filter(({ lapsed }) => lapsed).map(({ what, lapsed }) => [what, lapsed]),
    ).toEqual([
      ['Nvidia letter of intent', '2026-02-27'],
      ['Abilene expansion', '2026-03-06'],
    ]);
  });
  it('fall into five clouds, three chip makers and two lanes of what fell through', () => {
    expect(deals.lanes.map(({ name, section }) => `${section} ${name}`)).toEqual([
      'clouds Microsoft',
      'clouds CoreWeave',
      'clouds Google',
      'clouds Oracle',
      'clouds AWS',
      'chips AMD',
      'chips Broadcom',
      'chips Cerebras',
      'lapsed Nvidia',
      'lapsed Abilene',
    ]);
  });
  it('give no sum for AMD, Broadcom and Google, nor for Azure in 2016, and none is made up', () => {
    const unstated = deals.events.filter(({ usd, terms }) => usd === null && !terms);
    expect(unstated.map(({ what, gw }) => [what, gw])).toEqual([
      ['Microsoft', null],
      ['Google', null],
      ['AMD', 6],
      ['Broadcom', 10],
      ['Abilene expansion', 0.9],
    ]);
  });
  it('hold the sums as announced', () => {
    const stated = deals.events.filter(({ usd }) => usd !== null);
    expect(stated.map(({ what, before, usd }) => `${what} ${before}${usd}`)).toEqual([
      'CoreWeave up to 11.9',
      'CoreWeave up to 4',
      'Oracle over 300',
      'Nvidia letter of intent up to 100',
      'CoreWeave up to 6.5',
      'Microsoft 250',
      'AWS 38',
      'Cerebras 10',
      'AWS +100',
      'Cerebras over 20',
    ]);
  });
  it('take their qualifiers from what the rows say', () => {
    const text = (what: string, usd: number) => {
      const row = deals.events.find((event) => event.what === what && event.usd === usd);
      return `${row?.included ?? ''} ${row?.note ?? ''}`;
    };
    expect(text('Oracle', 300)).toContain('exceeds $300 billion');
    expect(text('Cerebras', 20)).toContain('More than $20 billion');
    expect(text('AWS', 100)).toContain('Adds $100 billion');
    for (const sum of [11.9, 4, 6.5]) expect(text('CoreWeave', sum)).toMatch(/up to/iu);
  });
  it('are the steps, one for each date and one for the end', () => {
    expect(Object.keys(steps)).toEqual([...new Set(deals.events.map(({ date }) => date)), END]);
  });
});

describe('how many had been named', () => {
  it('was one in 2019, two in March 2025, seven in the week of the deal, eight by mid-2026', () => {
    expect(count('2019-07-22')).toEqual({ clouds: 1, chips: 0, lapsed: 0 });
    expect(count('2025-03')).toEqual({ clouds: 2, chips: 0, lapsed: 0 });
    expect(count('2025-11-03')).toEqual({ clouds: 5, chips: 2, lapsed: 0 });
    expect(count(END)).toEqual({ clouds: 5, chips: 3, lapsed: 2 });
  });
  it('leaves out Broadcom, a term sheet, when only what was signed is asked for', () => {
    expect(count(END, 'firm')).toEqual({ clouds: 5, chips: 2, lapsed: 2 });
  });
  it('does not call the letter of intent lapsed before Nvidia put in something else', () => {
    expect(count('2026-01-14').lapsed).toBe(0);
    expect(count('2026-02-27').lapsed).toBe(1);
    expect(show('2025-11-03').events.find(({ lane }) => lane === 'nvidia')).toMatchObject({
      drawn: true,
      fell: false,
    });
  });
});

describe('what bound OpenAI to Microsoft', () => {
  it('was exclusivity from 22 July 2019 to 21 January 2025, then first refusal to 28 October 2025', () => {
    expect(bondsOf(deals, nowOf(deals, END))).toEqual([
      { key: '2019-07-22-microsoft-openai', from: 2019.558, to: 2025.055, ended: true },
      { key: '2025-01-21-openai-microsoft', from: 2025.055, to: 2025.824, ended: true },
    ]);
  });
  it('is drawn as far as it had run', () => {
    expect(bondsOf(deals, nowOf(deals, '2016-11'))).toEqual([]);
    expect(bondsOf(deals, nowOf(deals, '2025-03'))[1]).toMatchObject({
      to: 2025.205,
      ended: false,
    });
  });
});

describe('what is shown', () => {
  it('says the finding of the step', () => {
    const title =
      'OpenAI had one cloud in 2016; by mid-2026 it had named five, and three chip makers directly';
    expect(show().title).toBe(title);
    expect(show('2019-07-22').title).toBe(
      'By 22 July 2019 OpenAI had named one cloud; Microsoft was the exclusive one',
    );
  });
  it('says what each step changed', () => {
    expect(show('2019-07-22').sentence).toContain(
      'had named one supplier, a cloud. Microsoft was the exclusive cloud.',
    );
    expect(show('2025-03').sentence).toContain('The latest: CoreWeave, March 2025, up to $11.9bn.');
    expect(show('2025-11-03').sentence).toContain(
      'seven suppliers: five clouds and two chip makers. Microsoft’s right of first refusal had ended.',
    );
    expect(show().sentence).toContain(
      'By June 2026 OpenAI had named eight suppliers: five clouds and three chip makers; two announcements had lapsed.',
    );
    expect(show(END, 'cancelled').sentence).toContain('By June 2026 two announcements had lapsed.');
  });
  it('is as good as its weakest contracts, which are medium', () => {
    expect(gradeOf('deal-timeline')).toBe('medium');
  });
  it('keeps a place for every event, so that a reader can walk on', () => {
    for (const step of Object.keys(steps) as Step[]) expect(show(step).marks).toHaveLength(18);
    expect(show('2019-07-22').table.rows).toHaveLength(2);
    expect(show().table.rows).toHaveLength(18);
  });
  it('never adds the sums', () => {
    const said = Object.keys(steps).map((step) =>
      show(step as Step).sentence.replace(/The latest.*/u, ''),
    );
    expect(said.join()).not.toContain('$');
  });
  it('draws four times the dollars as four times the area', () => {
    const [event] = show().events;
    if (!event) throw new Error('there is no event');
    expect(sideOf({ ...event, usd: 100 }, 3.55)).toBe(35.5);
    expect(sideOf({ ...event, usd: 400 }, 3.55)).toBe(71);
    expect(sideOf({ ...event, usd: null }, 3.55)).toBe(12);
  });
});

describe('what a reader does', () => {
  it('reads any date of the address as the last step before it', () => {
    expect(readState(figure.parameters, new URLSearchParams('until=2019-08'))).toEqual({
      until: '2019-07-22',
      show: 'all',
    });
    expect(stepAt('2025-03')).toBe('2025-03');
    expect(stepAt('2025-11-03')).toBe('2025-11-03');
    expect(stepAt('2027')).toBe('2026-06');
  });
  it('gets the default for a text that is no date, or one before the first', () => {
    for (const text of ['soon', '2016', '2015-01', '']) {
      expect(readState(figure.parameters, new URLSearchParams({ until: text }))).toEqual({
        until: '2026-06',
        show: 'all',
      });
    }
  });
  it('finds the step in the address as a date', () => {
    expect(String(writeState(figure.parameters, { until: '2025-03', show: 'all' }))).toBe(
      'until=2025-03',
    );
    expect(String(writeState(figure.parameters, { until: END, show: 'all' }))).toBe('');
  });
  it('steps to an event by pressing it, and to the end by pressing it again', () => {
    const act = (key: string, until: Step) => figure.act?.(key, { until, show: 'all' });
    expect(act('2025-11-03-openai-aws', END)).toEqual({ until: '2025-11-03' });
    expect(act('2025-11-03-openai-aws', '2025-11-03')).toEqual({ until: END });
    expect(act('2025-05-openai-google', END)).toEqual({ until: '2025-05' });
  });
});
