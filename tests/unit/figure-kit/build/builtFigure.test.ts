import { describe, expect, it } from 'vitest';
import { builtFigure, drawn } from '../../../../src/figure-kit/build/builtFigure.ts';

describe('a drawn figure', () => {
  const nvidia = (query: string) => drawn(builtFigure('nvidia-line'), new URLSearchParams(query));

  it('has a picture for each room', () => {
    expect(nvidia('').pictures.map((svg) => /class="pic (\w+)"/u.exec(svg)?.[1])).toEqual([
      'wide',
      'mid',
      'narrow',
    ]);
  });

  it('says its unit as the teaching has it, or as the state does', () => {
    expect(drawn(builtFigure('who-can-train')).sub).toBe(
      'A mark is one costed notable model: in ink within the budget, grey beyond it.',
    );
    expect(nvidia('scale=linear').sub).toBe(
      'US dollars per fiscal quarter, linear scale. The grey line is the same rise at an even pace.',
    );
  });

  it('is graded by the rows its finding rests on', () => {
    expect(nvidia('').grade).toBe('medium');
    expect(nvidia('to=FY2027Q1').grade).toBe('high');
  });
});
