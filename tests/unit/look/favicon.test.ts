import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { favicon } from '../../../src/look/favicon.ts';

const committed = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');

describe('favicon', () => {
  it('is what public/favicon.svg holds; else run `npx node src/look/icons.ts`', () => {
    expect(committed).toBe(favicon());
  });
});
