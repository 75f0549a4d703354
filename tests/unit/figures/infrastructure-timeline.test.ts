import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import { heightAt } from '../../../src/figures/infrastructure-timeline/eras.ts';
import figure from '../../../src/figures/infrastructure-timeline/figure.ts';
import teaching from '../../../src/figures/infrastructure-timeline/teaching.ts';
import rowsOf from '../../../src/figures/infrastructure-timeline/rows.ts';

const dataset = readEvidence('content').datasets.get('timeline');
const rows = rowsOf(() => dataset?.rows ?? []);
const shownFor = (query: string) =>
  figure.show(rows, readState(figure.parameters, new URLSearchParams(query)));
const titles = (query: string) => shownFor(query).view.events.map(({ title }) => title);

describe('the events', () => {
  test('are all 86 of the table: cloud 27, deal 24, hardware 16, policy 11, model 4, shortage 4', () => {
    const counts: Record<string, number> = {};
    for (const { category } of rows.events) counts[category] = (counts[category] ?? 0) + 1;
    expect(counts).toEqual({
      cloud: 27,
      deal: 24,
      hardware: 16,
      policy: 11,
      model: 4,
      shortage: 4,
    });
  });

  test('span the years their dates leave open', () => {
    const span = (id: string) =>
      rows.events.filter((event) => event.id === id).map(({ from, to }) => [from, to])[0];
    expect(span('1961-ctss')).toEqual([1961, 1962]);
    expect(span('1964-05-computer-utility')).toEqual([1964.333, 1964.417]);
  });

  test('have twelve anchors, at least one of each kind', () => {
    const anchors = rows.events.filter(({ anchor }) => anchor);
    expect(anchors).toHaveLength(12);
    expect(new Set(anchors.map(({ category }) => category)).size).toBe(6);
  });

  test('run sixty years from ENIAC to EC2, as the title says', () => {
    expect(rows.years).toBe(60);
    expect(shownFor('').title).toBe(
      'Computing moved to the centre, then to the desk, and after sixty years back to the centre',
    );
  });

  test('lie so thick after 2019 because they were chosen so, and the note says it', () => {
    expect(rows.events.filter(({ from }) => from >= 2020)).toHaveLength(48);
    expect(teaching.note).toContain('where marks crowd, the choice is dense, not history');
  });
});

describe('the states', () => {
  test('Utility promised holds seven events', () => {
    expect(titles('from=1959&to=1969')).toHaveLength(7);
  });

  test('Scatter holds five, from the sale of Tymshare to Salesforce', () => {
    expect(titles('from=1984&to=1999')).toEqual([
      'Tymshare sold as PCs undercut time-sharing',
      'World Wide Web opens to the public',
      'Beowulf cluster',
      'Naegling passes 10 gigaflops',
      'Salesforce sells software as a service',
    ]);
  });

  test('Rent returns holds seven, EC2 the last', () => {
    expect(titles('from=2002&to=2006')).toHaveLength(7);
    expect(titles('from=2002&to=2006').at(-1)).toBe('Amazon EC2 beta');
  });

  test('The rules arrive holds eleven, all since July 2021', () => {
    const { events } = shownFor('cat=policy').view;
    expect([events.length, events[0]?.date]).toEqual([11, '2021-07-06']);
    expect(shownFor('cat=policy').sentence).toBe(
      'Eleven of the events chosen here from 1940 to 2026: all on policy. The first is “JEDI cancelled”, 6 July 2021; the last is “Local bans and $130 billion of delays”, June 2026.',
    );
  });

  test('The year of contracts holds ten deals', () => {
    expect(titles('from=2025&to=2025&cat=deal')).toHaveLength(10);
  });

  test('take years either way round', () => {
    expect(titles('from=1969&to=1959')).toEqual(titles('from=1959&to=1969'));
  });

  test('read one event, and none for an id that is not in view', () => {
    expect(shownFor('sel=1961-ctss').sentence).toContain(
      'Now reading: “CTSS demonstrated at MIT”, 1961.',
    );
    expect(shownFor('sel=1961-ctss&from=2000').view.read).toBeNull();
    expect(shownFor('sel=no-such-event').view.read).toBeNull();
  });
});

describe('the swing', () => {
  test('stands highest in 1976, lowest in 2006 and high again today, in our reading', () => {
    const heights = [1940, 1961, 1976, 1984, 1991, 2006, 2016.5, 2027, 2050].map(
      (year) => Math.round(100 * heightAt(year)) / 100,
    );
    expect(heights).toEqual([0.45, 0.8, 1, 0.83, 0.5, 0, 0.5, 1, 1]);
  });

  test('is called a reading in the picture and in the note', () => {
    const [wide] = rooms;
    expect(wide && picture(figure, shownFor(''), wide)).toContain('>height: our reading</text>');
    expect(teaching.note).toContain('measures nothing');
  });
});

describe('the picture', () => {
  const states = [
    '',
    'cat=',
    'cat=policy',
    'from=2026&to=1940',
    'from=2025&to=2025',
    'from=1950&to=1953',
    'from=1970&to=2010',
    'sel=2025-11-03-openai-aws',
    'from=nonsense&sel=NO',
  ];

  test.each(states)('stands in every room for ?%s', (query) => {
    for (const room of rooms) {
      const svg = picture(figure, shownFor(query), room);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
      expect(svg).not.toContain('style=');
    }
  });

  test('has every event once in every room', () => {
    for (const room of rooms) {
      const svg = picture(figure, shownFor(''), room);
      const events = /data-layer="events"[^>]*>(.*?)<\/g>/u.exec(svg)?.[1] ?? '';
      expect([...events.matchAll(/<rect /gu)]).toHaveLength(86);
    }
  });
});

describe('pressing an event', () => {
  test('reads it, and pressing it again puts it down', () => {
    const state = readState(figure.parameters, new URLSearchParams());
    expect(figure.act?.('1961-ctss', state)).toEqual({ sel: '1961-ctss' });
    expect(figure.act?.('1961-ctss', { ...state, sel: '1961-ctss' })).toEqual({ sel: 'none' });
  });
});
