import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import { boxIn } from '../../../src/figures/four-rulers/draw.ts';
import figure from '../../../src/figures/four-rulers/figure.ts';
import rowsOf from '../../../src/figures/four-rulers/rows.ts';

const rows = rowsOf((name) => theEvidence().datasets.get(name)?.rows ?? []);
const start = defaultState(figure.parameters);
const show = (query: string) =>
  figure.show(rows, readState(figure.parameters, new URLSearchParams(query)));
const as = (query: string) => show(query.includes('merge') ? query : `${query}&merge=`);
const hhi = (query: string) => Math.round(as(query).market.now.hhi);
const tight = (query: string) => Math.round(as(query).market.now.tight);

describe('four-rulers', () => {
  it('says in its title that three shares give two indices, either side of the line', () => {
    expect(show('market=synergy-2026q1').title).toBe(
      'The same three shares of the cloud give 1,421 or 1,894, below or above the US line of 1,800, depending on who is in the unnamed 37%',
    );
  });

  it.each([
    ['ownership', 1251, 1297],
    ['synergy-2026q1', 1421, 1894],
    ['synergy-2025q2', 1506, 1554],
    ['iaas', 2198, 2272],
    ['euv', 10_000, 10_000],
    ['foundry', 5048, 5063],
    ['memory', 4174, 4174],
    ['accelerators', 4771, 4771],
    ['frontier', 930, 930],
    ['tokens', 943, 997],
    ['dollars', 2913, 2913],
  ])('bounds the index of %s by %i and %i', (market, low, high) => {
    expect([hhi(`market=${market}`), tight(`market=${market}`)]).toEqual([low, high]);
  });

  it('reads the owners of AI compute by five rulers', () => {
    const { top1, top3, effective, gini, named, giniOfMany } = as('').market.now;
    expect(top1).toBe(24.37);
    expect(top3).toBeCloseTo(53.52, 10);
    expect(effective).toBeCloseTo(7.9922, 4);
    expect(gini).toBeCloseTo(0.3613, 4);
    expect(named).toBe(8);
    expect(giniOfMany).toBeCloseTo(0.781, 4);
  });

  it('leaves the row for all Chinese buyers out on request, and nobody squares it then', () => {
    expect([hhi('china=out'), tight('china=out')]).toEqual([1218, 1279]);
    expect(show('china=out').marks.map(({ key }) => key)).not.toContain('firm/china');
  });

  it('adds twice the product of two shares', () => {
    const { market } = show('merge=Google+Microsoft');
    expect(market.merger?.change).toBeCloseTo(2 * 24.37 * 16.98, 8);
    expect(hhi('merge=Google+Microsoft')).toBe(2079);
    expect(hhi('merge=Google+Microsoft&china=out')).toBe(2046);
    expect(market.merger?.test).toMatchObject({
      label: 'presumed illegal',
      grounds: ['concentration', 'share'],
    });
  });

  it('clears Microsoft with Amazon, and presumes on share alone for Google with Oracle', () => {
    const cleared = show('merge=microsoft,amazon').market.merger?.test;
    expect(cleared?.label).toBe('not presumed illegal');
    expect(Math.round(cleared?.after ?? 0)).toBe(1665);
    expect(cleared?.combinedShare).toBeCloseTo(29.15, 8);
    const presumed = show('merge=google,oracle').market.merger?.test;
    expect(presumed?.grounds).toEqual(['share']);
    expect(presumed?.combinedShare).toBeCloseTo(30.057, 8);
  });

  it('counts five as one actor and reads no merger test for them', () => {
    const { merger, now } = show('merge=five').market;
    expect(Math.round(now.hhi)).toBe(5049);
    expect(merger?.test).toBeNull();
  });

  it('keeps what the unnamed can add when named firms merge or split', () => {
    const added = (query: string) => tight(query) - hhi(query);
    expect(added('')).toBe(46);
    expect(added('merge=xai,coreweave')).toBe(46);
    expect(added('split=first')).toBe(46);
  });

  it('splits the largest firm into equal parts', () => {
    expect(hhi('split=first&k=2')).toBe(954);
    expect(hhi('split=first&k=3')).toBe(855);
  });

  it('changes the class of one market by the text alone', () => {
    expect(show('market=iaas&guide=2010').sentence).toContain(
      'The US text of 2010 calls 2,198–2,272 moderately concentrated.',
    );
    expect(show('market=iaas&guide=2023').sentence).toContain(
      'The US text of 2023 calls 2,198–2,272 highly concentrated.',
    );
  });

  it('never merges China, the remainder or an assumed firm', () => {
    const pressed = ['firm/china', 'assumed/1', 'market/nowhere'].map((key) =>
      figure.act?.(key, start),
    );
    expect(pressed).toEqual([{}, {}, {}]);
    expect(show('merge=google,china').market.merger).toBeNull();
    expect(show('merge=china,other').market.merged).toEqual([]);
  });

  it('opens on the two largest owners counted as one, until the reader changes anything', () => {
    expect(show('').title).toBe(
      'Google and Microsoft counted as one add 830 points of HHI and make 2,080',
    );
    expect([show('').reading, show('').of]).toEqual(['+828', 'points of new ink, 2 × 24.4 × 17']);
    for (const query of [
      'merge=',
      'china=out',
      'market=iaas',
      'split=first',
      'guide=2010',
      'bound=tight',
      'ruler=gini',
    ])
      expect(show(query).market.merged, query).toEqual([]);
  });

  it('reads the market in the box by every ruler, before and after', () => {
    expect(show('').rulers.map(({ name, before, now }) => [name, before, now])).toEqual([
      ['HHI, points', '1,251–1,297', '2,079–2,124'],
      ['Equal firms', '8.0', '4.8'],
      ['Largest', '24.4%', '41.4%'],
      ['Top three', '53.5%', '65%'],
      ['Gini', '0.36 of 8', '0.47 of 7'],
    ]);
  });

  it('counts two firms as one when a square is dragged onto another', () => {
    for (const room of rooms) {
      const { x, base, side } = boxIn(room);
      const drag = (share: number, query: string, up = 1) =>
        figure.drag?.({ x: x + (share * side) / 100, y: base - up }, show(query), start, room);
      expect(drag(10, 'merge=')).toEqual({ merge: ['google'] });
      expect(drag(10, 'merge=google')).toBeUndefined();
      expect(drag(30, 'merge=google')).toEqual({ merge: ['google', 'microsoft'] });
      expect(drag(10, 'merge=google,microsoft')).toBeUndefined();
      expect(drag(10, 'merge=', (side * 30) / 100)).toBeUndefined();
      expect(drag(67, 'merge=')).toBeUndefined();
    }
  });

  it('merges by pressing two firms, and parts them by pressing one again', () => {
    expect(figure.act?.('firm/google', start)).toEqual({ merge: ['microsoft'] });
    expect(figure.act?.('firm/google', { ...start, merge: [] })).toEqual({ merge: ['google'] });
    const one = { ...start, merge: ['google'] };
    expect(figure.act?.('firm/meta', one)).toEqual({ merge: ['google', 'meta'] });
    const two = { ...start, merge: ['google', 'meta'] };
    expect(figure.act?.('firm/google', two)).toEqual({ merge: ['meta'] });
  });

  it('squares the unnamed only at the upper bound, and then their ink is that bound', () => {
    const { box } = show('market=synergy-2026q1&bound=tight');
    expect(box.squares.map(({ share }) => share)).toEqual([28, 21, 14, 14, 14, 9]);
    expect(box.squares.reduce((sum, { share }) => sum + share ** 2, 0)).toBe(1894);
    expect(show('market=synergy-2026q1').box.squares).toHaveLength(3);
  });

  it('shows every market in every state without a number that is none', () => {
    for (const market of Object.keys(figure.parameters.market.options)) {
      for (const query of [
        '',
        'merge=five',
        'split=third&k=4',
        'china=out&bound=tight&ruler=gini',
        'split=second&merge=google,amazon',
      ]) {
        const shown = show(`market=${market}&${query}`);
        expect(JSON.stringify(shown, named)).not.toMatch(/NaN|Infinity|undefined/u);
      }
    }
  });
});

/** JSON writes a number that is none as null: name it. */
function named(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
