import { describe, expect, it } from 'vitest';
import { figureNames } from '../../../../src/essays/figureNames.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';
import { checkFigure } from '../../../../src/figure-kit/counting/checkFigure.ts';
import { checkFigures } from '../../../../src/figure-kit/counting/checkFigures.ts';
import type { FigureWords } from '../../../../src/figure-kit/counting/wordsOf.ts';

const { datasets } = theEvidence();
const title = (text: string, what = 'title of "default"'): FigureWords => ({
  what,
  text,
  kept: 'figure.ts',
});

describe('what a figure says of how many rows there are', () => {
  it('is refused where it goes further than the frame of a table it is drawn from', () => {
    const texts = [title('Nine programmes have chips'), title('The programmes have chips')];
    const [fault, ...others] = checkFigure({ datasets: ['public-compute'] }, texts, datasets);
    expect(others).toEqual([]);
    expect(fault?.message).toBe(
      '"Nine programmes" counts rows of "public-compute" further than its frame goes',
    );
    expect(fault?.words.what).toBe('title of "default"');
  });

  it('is told once, however many states print it', () => {
    const texts = ['default', 'Loops'].map((state) => title('No deal fell through', state));
    expect(checkFigure({ datasets: ['compute-deals'] }, texts, datasets)).toHaveLength(1);
  });

  it('is not asked of a table that only lends a measure', () => {
    const texts = [title('As much as nine programmes')];
    const teaching = { datasets: ['public-compute'], counts: [] };
    expect(checkFigure(teaching, texts, datasets)).toEqual([]);
  });

  it('is refused where a figure says that it counts a table whose rows must not be', () => {
    const teaching = { datasets: ['ideas'], counts: ['ideas'] };
    expect(checkFigure(teaching, [title('Ideas')], datasets).map(({ message }) => message)).toEqual(
      ['the figure counts rows of "ideas" further than its frame goes'],
    );
  });

  it('is within its frames in every figure of the site', async () => {
    expect(await checkFigures(figureNames(), datasets)).toEqual([]);
  });
});
