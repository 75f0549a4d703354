import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/evidence/boundText/plainText.ts';
import { readYaml } from '../../../src/evidence/readYaml.ts';

describe('a place inside a text of YAML', () => {
  const yaml = 'a: plain words\nb: >-\n  one line\n  and  another 7\nc: "in quotes 8"\n';
  const { value, placeOf } = readYaml(yaml, 'x.yaml');
  const texts = value as Record<string, string>;
  const placeIn = (key: string, word: string) => placeOf([key], (texts[key] ?? '').indexOf(word));

  it('is found on a line of its own, in a folded block and in quotes', () => {
    expect(placeIn('a', 'words')).toEqual({ line: 1, col: 10 });
    expect(placeIn('b', 'one')).toEqual({ line: 3, col: 3 });
    expect(placeIn('b', 'another')).toEqual({ line: 4, col: 8 });
    expect(placeIn('b', '7')).toEqual({ line: 4, col: 16 });
    expect(placeIn('c', '8')).toEqual({ line: 5, col: 15 });
  });

  it('is the start of the text when none is asked for', () => {
    expect(placeOf(['b'])).toEqual({ line: 2, col: 4 });
  });
});

describe('a bound text read aloud', () => {
  it('keeps its words and drops what its numbers are bound to', () => {
    expect(
      plainText(
        'It has *about* [28%](value:shares/aws/share_pct), or [one in four](<exact:assumption: so we say>); see [the table](/data/).',
      ),
    ).toBe('It has about 28%, or one in four; see the table.');
  });
});
