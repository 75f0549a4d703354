import { describe, expect, it } from 'vitest';
import { builtFigure, builtNames, drawn } from '../../../src/figure-kit/build/builtFigure.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { queryOf } from '../../../src/figure-kit/build/queryOf.ts';
import type {
  AnyParameter,
  Parameters,
  Values,
} from '../../../src/figure-kit/parameters/parameter.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import { rooms } from '../../../src/figure-kit/room.ts';

const figures = builtNames.map(builtFigure);

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (Lehmer 1951, modulus 2³¹ − 1). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const HOSTILE = [
  '',
  'NaN',
  '-1',
  '1e999',
  '99999999',
  'constructor',
  '%00',
  '<script>',
  'null',
  ',,,',
  '0',
  '1e-320',
];

/** A query that sets each parameter to something it allows, or now and then to something it does not. */
function randomQuery(parameters: Parameters, random: () => number): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, parameter] of Object.entries(parameters)) {
    if (random() < 0.3) continue;
    const hostile = HOSTILE[Math.floor(random() * HOSTILE.length)] ?? '';
    query.set(name, random() < 0.15 ? hostile : allowed(parameter, random));
  }
  return query;
}

function allowed(parameter: AnyParameter, random: () => number): string {
  const between = (from: number, to: number) => {
    const edge = random();
    return edge < 0.1 ? from : edge > 0.9 ? to : from + random() * (to - from);
  };
  switch (parameter.kind) {
    case 'number': {
      const value = between(parameter.from, parameter.to);
      return String(Number.isInteger(parameter.step) ? Math.round(value) : value);
    }
    case 'numbers':
      return parameter.items.map(() => between(parameter.from, parameter.to)).join(',');
    case 'toggle':
      return random() < 0.5 ? 'on' : 'off';
    case 'choice':
      return pick(Object.keys(parameter.options), random);
    case 'set':
      return Object.keys(parameter.options)
        .filter(() => random() < 0.5)
        .join(',');
  }
}

function pick(names: readonly string[], random: () => number): string {
  return names[Math.floor(random() * names.length)] ?? '';
}

/** Local parameters are guesses: the address cannot set them, but a reader can. */
function withGuess(parameters: Parameters, state: Values, random: () => number): Values {
  const locals = Object.entries(parameters).filter(([, parameter]) => parameter.local);
  return {
    ...state,
    ...Object.fromEntries(
      locals.map(([name, parameter]) => [
        name,
        parameter.parse(allowed(parameter, random)) ?? parameter.default,
      ]),
    ),
  };
}

describe.each(figures)('the figure $name', (built) => {
  const { figure, teaching, rows } = built;
  const parameters = figure.parameters as Parameters;
  const usual = readState(parameters, new URLSearchParams());

  it('says what it finds, with a number in it', () => {
    const { title, sentence } = figure.show(rows, usual);
    expect(title).toMatch(/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|sixty)\b/u);
    expect(drawn(built).sub.length).toBeGreaterThan(20);
    expect(sentence).toMatch(/\d/u);
  });

  it('has a headline of its own in each named state that draws something else', () => {
    const states = teaching.states.map((state) => {
      const { shown, pictures } = drawn(built, queryOf(figure, state));
      return { name: state.name, title: shown.title, picture: pictures.join('') };
    });
    const same = states.flatMap((a, i) =>
      states
        .slice(i + 1)
        .filter((b) => a.title === b.title && a.picture !== b.picture)
        .map((b) => `${a.name} and ${b.name}: ${a.title}`),
    );
    expect(same).toEqual([]);
    const long = states.filter(({ title }) => title.length > 190).map(({ title }) => title);
    expect(long).toEqual([]);
  });

  it('has a table with a cell for each column in each row', () => {
    const { columns, rows: lines } = figure.show(rows, usual).table;
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.length !== columns.length)).toEqual([]);
  });

  it('speaks of each mark once, and has an element for it in every room', () => {
    const shown = figure.show(rows, usual);
    expect(new Set(shown.marks.map(({ key }) => key)).size).toBe(shown.marks.length);
    for (const room of rooms) {
      const svg = picture(figure, shown, room);
      const missing = shown.marks.filter(({ key }) => !svg.includes(`data-key="${escaped(key)}"`));
      if (room.name === 'wide') expect(missing).toEqual([]);
    }
  });

  it('names at least three states worth a link, each within its parameters', () => {
    expect(teaching.states.length).toBeGreaterThanOrEqual(3);
    const odd = teaching.states.flatMap(({ name, state }) =>
      Object.entries(state)
        .filter(([key, value]) => {
          const parameter = parameters[key] as
            { parse(text: string): unknown; format(value: unknown): string } | undefined;
          return parameter?.parse(parameter.format(value)) === undefined;
        })
        .map(([key]) => `${name}: ${key}`),
    );
    expect(odd).toEqual([]);
  });

  it('draws itself the same way twice', () => {
    for (const room of rooms) {
      const once = picture(figure, figure.show(rows, usual), room);
      expect(picture(figure, figure.show(rows, usual), room)).toBe(once);
    }
  });

  it('comes through 500 random and hostile states without an error or a number that is none', () => {
    const random = lehmer(20_261_123);
    for (let i = 0; i < 500; i++) {
      const query = randomQuery(parameters, random);
      const state = withGuess(parameters, readState(parameters, query), random);
      const where = `?${query.toString()}`;
      const shown = figure.show(rows, state);
      const room = rooms[i % rooms.length] ?? rooms[0];
      if (!room) throw new Error('no room');
      const svg = picture(figure, shown, room);
      expect(svg, where).not.toMatch(/NaN|Infinity|undefined/u);
      expect(`${shown.title} ${shown.sentence}`, where).not.toMatch(/NaN|Infinity|undefined/u);
      const { x, y } = outside(svg, room.width);
      expect({ x, y }, where).toEqual({ x: [], y: [] });
    }
  }, 60_000);
});

function escaped(key: string): string {
  return key.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Texts whose anchor stands outside the picture. */
function outside(svg: string, width: number): { x: string[]; y: string[] } {
  const height = Number(/height="([\d.]+)"/u.exec(svg)?.[1]);
  const texts = [...svg.matchAll(/<text[^>]*>/gu)].map(([tag]) => tag);
  const at = (tag: string, name: string) =>
    Number(new RegExp(` ${name}="([-\\d.]+)"`, 'u').exec(tag)?.[1] ?? 0);
  return {
    x: texts.filter(
      (tag) => !tag.includes('transform') && (at(tag, 'x') < -8 || at(tag, 'x') > width + 2),
    ),
    y: texts.filter(
      (tag) => !tag.includes('transform') && (at(tag, 'y') < -2 || at(tag, 'y') > height + 2),
    ),
  };
}
