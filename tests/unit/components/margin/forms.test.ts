import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../../src/components/data/pictureOf.ts';
import { drawForm, forms } from '../../../../src/components/margin/forms.ts';
import type { FormName, Part } from '../../../../src/components/margin/forms.ts';

const part = (value: number, unit: string, name: string): Part => ({
  ...{ value, unit, name },
  colour: 'f-self',
});
const drawn = (form: FormName, ...parts: Part[]) =>
  pictureOf((svg) => drawForm(svg, form, parts), 'pic');

describe('a small picture in the margin', () => {
  it('sets sums as squares whose areas are the sums', () => {
    const svg = drawn(
      'squares',
      part(25, 'USD billion', 'first'),
      part(100, 'USD billion', 'second'),
    );
    expect(svg).toContain('v-48h48');
    expect(svg).toContain('v-96h96');
    expect(svg).toContain('$25bn');
  });

  it('counts a few of many as marks, the others hollow', () => {
    const svg = drawn('marks', part(2, 'models', 'made'), part(12, 'models', 'in all'));
    expect(svg).toContain('>2 made of 12 in all<');
    expect(svg.match(/v-18h18/gu)).toHaveLength(12);
    // An outline takes its stroke from the colour of a firm or of the page: without one it would not be seen.
    expect(svg).toMatch(/class="sq none f-\w+"/u);
  });

  it.each(Object.keys(forms) as FormName[])(
    'as %s has a height and no number that is none',
    (form) => {
      const svg = drawn(form, part(28, 'percent', 'Amazon'), part(21, 'percent', 'Microsoft'));
      expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
      expect(Number(/ height="(\d+)"/u.exec(svg)?.[1])).toBeGreaterThan(40);
    },
  );
});
