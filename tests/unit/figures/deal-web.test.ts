import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import figure from '../../../src/figures/deal-web/figure.ts';
import teaching from '../../../src/figures/deal-web/teaching.ts';
import { linesOf } from '../../../src/figures/deal-web/cells.ts';
import { follow, webOf } from '../../../src/figures/deal-web/maths.ts';
import rowsOf from '../../../src/figures/deal-web/rows.ts';
import {
  HINTS,
  LEFT_OUT,
  NO_TOTAL,
  SHORT,
  SPLIT,
  WITHIN,
} from '../../../src/figures/deal-web/readings.ts';
import { shapeOf } from '../../../src/figures/deal-web/shape.ts';
import { gradeOf } from './gradeOf.ts';

const dataset = readEvidence('content').datasets.get('compute-deals');
const rows = rowsOf(() => dataset?.rows ?? []);

const stateOf = (query: string) => readState(figure.parameters, new URLSearchParams(query));
const shownFor = (query: string) => figure.show(rows, stateOf(query));
const webFor = (query: string) => webOf(rows, stateOf(query));
const markOf = (id: string, query = '') => webFor(query).marks.find(({ deal }) => deal.id === id);
const pairNames = (query: string) =>
  webFor(query).pairs.map(({ owner, lab }) => `${owner} and ${lab}`);

describe('the rows', () => {
  test('are all 80 of the table, 33 signed, 18 completed, 14 expanded, 10 announced, 5 cancelled', () => {
    const counts: Record<string, number> = {};
    for (const { status } of rows.deals) counts[status] = (counts[status] ?? 0) + 1;
    expect(counts).toEqual({
      signed: 33,
      completed: 18,
      expanded: 14,
      announced: 10,
      cancelled: 5,
    });
    expect(shownFor('').table.rows).toHaveLength(80);
  });

  test('are five by the end of 2019, ten by the end of 2024, 43 by November 2025, 34 of them of 2025 and December', () => {
    const until = (month: string) =>
      rows.deals.filter(({ date }) => date.slice(0, 7) <= month).length;
    expect([until('2019-12'), until('2024-12'), until('2025-11')]).toEqual([5, 10, 43]);
    expect(rows.deals.filter(({ date }) => date.startsWith('2025'))).toHaveLength(34);
  });

  test('that are read by hand are still in the table under their names', () => {
    const ids = new Set(rows.deals.map(({ id }) => id));
    const read = [SPLIT, WITHIN, LEFT_OUT, HINTS].flatMap((of) => Object.keys(of));
    expect([...read, ...NO_TOTAL, ...Object.values(WITHIN)].filter((id) => !ids.has(id))).toEqual(
      [],
    );
    const names = new Set(rows.deals.flatMap(({ buyer, seller }) => [buyer, seller]));
    expect(Object.keys(SHORT).filter((name) => !names.has(name))).toEqual([]);
  });

  test('that are split still say so: up to 10 by Nvidia and up to 5 by Microsoft', () => {
    const row = dataset?.rows.find(({ id }) => id === '2025-11-18-nvidia-microsoft-anthropic');
    expect(row?.['included']).toBe(
      'Up to $10 billion from Nvidia and up to $5 billion from Microsoft',
    );
    expect(row?.['value_usd_billion']).toBe(15);
  });

  test('weigh less than 12 kB', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    expect(brotliCompressSync(JSON.stringify(rows)).length).toBeLessThan(12_000);
  });
});

describe('the pairs', () => {
  test('are seven, in the order in which their second half was announced', () => {
    expect(pairNames('')).toEqual([
      'microsoft and openai',
      'google and anthropic',
      'microsoft and anthropic',
      'amazon and openai',
      'amazon and anthropic',
      'amd and anthropic',
      'softbank and openai',
    ]);
  });

  test('are named in the title', () => {
    expect(shownFor('').title).toBe(
      'In seven pairs among the deals listed here a shareholder, or one pledged to be, is also the supplier',
    );
  });

  test('are one until the end of 2024 and three in November 2025', () => {
    expect(pairNames('until=2019-12')).toEqual(['microsoft and openai']);
    expect(pairNames('until=2024-12')).toEqual(['microsoft and openai']);
    expect(pairNames('until=2025-11')).toEqual([
      'microsoft and openai',
      'google and anthropic',
      'microsoft and anthropic',
    ]);
  });

  test('hang loose where the shares are only announced: AMD and Anthropic', () => {
    expect(
      webFor('')
        .pairs.filter(({ loose }) => loose)
        .map(({ number }) => number),
    ).toEqual([6]);
  });

  test('keep their numbers when announcements are switched off', () => {
    expect(webFor('status=signed,expanded,completed').pairs.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 7,
    ]);
  });

  test('do not take in Nvidia and CoreWeave, where the shareholder is the customer', () => {
    expect(pairNames('')).not.toContain('nvidia and coreweave');
    expect(teaching.note).toContain(
      'Nvidia owns shares in CoreWeave and must buy its unsold capacity',
    );
  });

  test('do not take in Broadcom and Anthropic, where the supplier lends and owns nothing yet', () => {
    expect(pairNames('')).not.toContain('broadcom and anthropic');
    expect(teaching.note).toContain('Broadcom may lend Anthropic the money for chips');
  });

  test('rest on medium evidence, for Google’s shares in Anthropic are reported, not filed', () => {
    expect(gradeOf('deal-web')).toBe('medium');
  });
});

describe('a mark', () => {
  test('is a square whose area is dollars', () => {
    const deal = { owns: false, grade: 'high' };
    const side = (usd: number) => shapeOf({ usd, look: 'full', deal }, 2.7).extent;
    expect(side(100)).toBe(27);
    expect(side(300) ** 2 / side(100) ** 2).toBeCloseTo(3, 12);
  });

  test('is a diamond of the same area where shares are bought', () => {
    const { extent } = shapeOf({ usd: 50, look: 'full', deal: { owns: true, grade: 'high' } }, 2.7);
    expect(extent ** 2 / 2).toBeCloseTo(50 * 2.7 ** 2, 10);
  });

  test('has no area for SpaceX and Anthropic: 45 is our multiplication', () => {
    const mark = markOf('2026-05-06-anthropic-spacex');
    expect([mark?.usd, mark?.look]).toEqual([null, 'open']);
    expect(mark?.says).toBe(
      'Anthropic pays SpaceX (xAI Colossus): $1.25 billion a month to May 2029; either side may leave on 90 days’ notice, cloud contract over 3 years, signed, 6 May 2026, grade high',
    );
  });

  test('has no area for SpaceX and Google either: 30.4 is our multiplication', () => {
    const mark = markOf('2026-06-05-google-spacex');
    expect([mark?.from, mark?.to, mark?.usd]).toEqual(['google', 'xai', null]);
    expect(mark?.says).toContain('$920 million a month from October 2026 to June 2029');
  });

  test('shows what Broadcom may lend as a payment to Anthropic, and no guarantee of Nvidia’s', () => {
    const mark = markOf('2026-10-01-broadcom-anthropic');
    expect([mark?.from, mark?.to, mark?.usd, mark?.look]).toEqual([
      'broadcom',
      'anthropic',
      42,
      'pale',
    ]);
    expect(webFor('').absent.get('2026-08-17-nvidia-sb-energy')).toBe('a guarantee, not a payment');
  });

  test('has no area for the letter of intent of 100, and is there only among the cancelled', () => {
    expect(markOf('2025-09-22-nvidia-openai')).toBeUndefined();
    const mark = markOf('2025-09-22-nvidia-openai', 'status=cancelled');
    expect(mark?.look).toBe('void');
    if (mark) expect(shapeOf(mark, 2.7).extent).toBe(9);
  });

  test('is pale for the 111.1 that an agency read in a prospectus, not the 200 first reported', () => {
    const mark = markOf('2026-05-05-anthropic-google');
    expect(mark?.look).toBe('pale');
    if (mark) expect(shapeOf(mark, 2.7).label).toBe('111.1');
  });

  test('carries a question mark where the evidence is low', () => {
    const deal = { owns: false, grade: 'low' };
    expect(shapeOf({ usd: 200, look: 'dashed', deal }, 2.7).label).toBe('200?');
  });

  test('has no area where the parties gave no sum, whatever the low and high ends say', () => {
    const open = rows.deals.filter(({ usd }) => usd === null);
    expect(open).toHaveLength(21);
    expect(open.flatMap(({ legs }) => legs).every(({ usd }) => usd === null)).toBe(true);
    expect(markOf('2026-02-24-meta-amd')?.look).toBe('open');
  });
});

describe('never drawn together', () => {
  test('are the two Nscale rows', () => {
    expect(markOf('2025-10-15-microsoft-nscale')?.usd).toBe(23);
    expect(markOf('2025-09-17-microsoft-nscale-aker')).toBeUndefined();
    expect(markOf('2025-09-17-microsoft-nscale-aker', 'until=2025-09')?.usd).toBe(6.2);
    expect(webFor('').absent.get('2025-09-17-microsoft-nscale-aker')).toBe(
      'part of 2025-10-15-microsoft-nscale',
    );
  });

  test('are the two Cerebras rows, which name the same power', () => {
    expect(markOf('2026-04-16-openai-cerebras')?.usd).toBe(20);
    expect(markOf('2026-01-14-openai-cerebras')).toBeUndefined();
  });

  test('are the round of 122 and its parts', () => {
    expect(markOf('2026-03-31-investors-openai')).toBeUndefined();
    expect(
      ['2026-02-27-amazon-openai', '2026-02-27-nvidia-openai', '2026-02-27-softbank-openai'].map(
        (id) => markOf(id)?.usd,
      ),
    ).toEqual([50, 30, 30]);
  });
});

describe('the picture', () => {
  const everyState = [
    '',
    'until=2016-11',
    'status=cancelled',
    'status=',
    'firm=anthropic',
    'firm=nebius',
    'loops=on',
    'loops=on&status=cancelled',
    'until=nonsense&firm=nobody-we-know',
  ];

  test.each(everyState)('stands in every room for ?%s', (query) => {
    for (const room of rooms) {
      const svg = picture(figure, shownFor(query), room);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
      expect(svg).not.toContain('style=');
    }
  });

  test('has every mark of the default state once where there is room, and the pairs alone on a phone', () => {
    const { marks } = shownFor('');
    expect(marks).toHaveLength(69);
    const counts = rooms.map((room) => {
      const svg = picture(figure, shownFor(''), room);
      return /data-layer="deals"[^>]*>(.*?)<\/g>/u.exec(svg)?.[1]?.match(/<path /gu)?.length;
    });
    expect(counts).toEqual([69, 69, 22]);
    for (const room of rooms.filter(({ name }) => name !== 'narrow')) {
      const svg = picture(figure, shownFor(''), room);
      const deals = /data-layer="deals"[^>]*>(.*?)<\/g>/u.exec(svg)?.[1] ?? '';
      const keys = [...deals.matchAll(/data-key="([^"]+)"/gu)].map(([, key]) => key);
      expect([...keys].sort()).toEqual(marks.map(({ key }) => key).sort());
    }
  });

  test('breaks a cell into lines before it grows wider than a line may be', () => {
    const item = (key: string, room: number, slot = key) => ({
      key,
      slot,
      shape: { extent: room, label: '', inside: false, room },
    });
    const lines = linesOf([item('a', 60), item('b', 60), item('c', 40), item('d', 30, 'a')], {
      gap: 3,
      line: 130,
    });
    expect(lines.map((line) => line.map(({ key }) => key))).toEqual([['a', 'b', 'd'], ['c']]);
  });

  test('keeps every mark in its place when the reader scrubs', () => {
    const placeOf = (query: string) =>
      / d="([^"]+)"[^>]*data-key="amazon\.anthropic\.2023-09-amazon-anthropic"|data-key="amazon\.anthropic\.2023-09-amazon-anthropic" d="([^"]+)"/u
        .exec(picture(figure, shownFor(query), { name: 'wide', width: 960 }))
        ?.slice(1)
        .find(Boolean);
    expect(placeOf('until=2024-12')).toBeDefined();
    expect(placeOf('until=2024-12')).toBe(placeOf(''));
  });
});

describe('what is said', () => {
  test('names the pairs and how many rows are drawn', () => {
    expect(shownFor('').sentence).toBe(
      'By October 2026 a shareholder, or one pledged to be, is also the supplier in seven pairs: 1 Microsoft and OpenAI, 2 Google and Anthropic, 3 Microsoft and Anthropic, 4 Amazon and OpenAI, 5 Amazon and Anthropic, 6 AMD and Anthropic, 7 SoftBank and OpenAI. 67 of the 80 deals listed here are drawn; the table says why the others are not.',
    );
  });

  test('lists both halves of each loop and adds nothing up', () => {
    expect(shownFor('loops=on').sentence).toContain(
      '4 Amazon and OpenAI (shares $50; computing $38 and $100)',
    );
    expect(shownFor('loops=on').sentence).toContain('the sums overlap and are not added');
  });

  test('names the five that came to nothing, and the letter as a letter', () => {
    const { sentence } = shownFor('status=cancelled');
    expect(sentence).toMatch(
      /^Of the 80 deals listed here and announced by October 2026, five came to nothing: /u,
    );
    expect(sentence).toContain(
      'Nvidia with OpenAI (letter of intent for up to $100 billion, never finalised; $30 billion of shares came instead)',
    );
  });

  test('speaks of one firm: whom it pays, who pays it, whose shares it owns', () => {
    expect(shownFor('firm=amazon').sentence).toBe(
      'By October 2026 Amazon pays two firms and is paid by three firms. It owns shares in Anthropic and OpenAI; Anthropic and OpenAI pay it too.',
    );
  });
});

describe('pressing a mark', () => {
  test('follows the dollar to the firm that receives it, and from there back', () => {
    expect(follow('amazon.openai.x', 'none')).toBe('openai');
    expect(follow('openai.amazon.x', 'openai')).toBe('amazon');
    expect(follow('openai.amazon.x', 'amazon')).toBe('openai');
  });

  test('never leads to those who have no name', () => {
    expect(follow('microsoft.others.x', 'none')).toBe('microsoft');
    expect(follow('microsoft.others.x', 'microsoft')).toBe('none');
    expect(follow('others.others.x', 'none')).toBe('none');
  });
});
