import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/look/tokens.ts';

const committed = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

describe('tokens', () => {
  it('are what src/styles/tokens.css holds; else run `npx node src/look/write-tokens.ts`', () => {
    expect(committed).toBe(tokens());
  });

  it('give each colour for light and for dark in one', () => {
    expect(tokens()).toContain(
      '--paper: light-dark(oklch(98.4% 0.004 150), oklch(18.8% 0.01 235));',
    );
    expect(tokens()).toContain('--on-tsmc: #fff;');
  });

  it('give a firm its colour, the text upon it and its dash in one class', () => {
    expect(tokens()).toContain(
      '.f-google {\n  --c: var(--firm-google);\n  --on: var(--on-google);\n  --dash: 2 3;\n}',
    );
  });
});
