import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../../src/essays/text/parseMdx.ts';
import { lintProse } from '../../../../src/essays/prose/lintProse.ts';
import { readability } from '../../../../src/essays/prose/readability.ts';

const said = (text: string) =>
  lintProse(parseMdx(text), 'x.mdx').map(({ rule, line }) => `${line} ${rule}`);

describe('the lint of prose', () => {
  it('lets a plain sentence pass', () => {
    expect(said('The contract is large. It was the smallest of three.')).toEqual([]);
  });

  it('finds a sentence of more than forty words', () => {
    expect(said(`Short one.\n\n${'word '.repeat(41).trim()}.`)).toEqual(['3 long-sentence']);
  });

  it('counts a bound value as one word and a citation as none', () => {
    const text = `${'word '.repeat(38).trim()} <Value of="a/b/c" /> more <Cite of="x" />.`;
    expect(said(text)).toEqual([]);
  });

  it('finds filler and American spelling, but not inside a quotation', () => {
    expect(said('A pivotal deal.')).toEqual(['1 filler']);
    expect(said('The data center hums.')).toEqual(['1 spelling']);
    expect(said('He called it “a pivotal data center”.')).toEqual([]);
  });
});

describe('readability', () => {
  it('measures words, sentence length, ease and passives', () => {
    const { words, length, passive } = readability(
      parseMdx('The chips were sold to OpenAI. Amazon owns them.'),
    );
    expect({ words, length, passive }).toEqual({ words: 9, length: 4.5, passive: 50 });
  });
});
