import { describe, expect, it } from 'vitest';
import { outsideFrame } from '../../../../src/evidence/counting/outsideFrame.ts';
import type { Dataset } from '../../../../src/evidence/dataset.ts';
import type { Frame } from '../../../../src/evidence/frame.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';

const [some] = theEvidence().datasets.values();
if (!some) throw new Error('there is no dataset');

const tableOf = (name: string, countable: Frame['countable']): Dataset => ({
  ...some,
  name,
  package: {
    ...some.package,
    frame: { in: 'Ferries.', out: 'Boats.', until: '2026-03', rows: ['ferry'], countable },
  },
});
const register = tableOf('register', { within: 'the register of ferries' });
const sample = tableOf('sample', false);
const whole = tableOf('whole', true);

describe('a text that counts rows of a table', () => {
  it('is refused where rows may be counted only within something, and it does not say so', () => {
    expect(outsideFrame('Five ferries sank.', [register])).toEqual({
      rule: 'uncountable',
      message: '"Five ferries" counts rows of "register" further than its frame goes',
      fix: 'say within what: "the register of ferries"',
    });
  });

  it('is right once it says within what, with the words of the frame or with others', () => {
    expect(
      outsideFrame('Five ferries of the register of ferries sank.', [register]),
    ).toBeUndefined();
    expect(outsideFrame('Five of the ferries drawn here sank.', [register])).toBeUndefined();
    expect(outsideFrame('In this table five ferries sank.', [sample])).toBeUndefined();
  });

  it('is refused where rows must not be counted', () => {
    expect(outsideFrame('No ferry sank.', [sample])?.fix).toBe(
      'say it of the rows "listed here", or do not count',
    );
  });

  it('is right where every row may be counted, also beside a table that may not', () => {
    expect(outsideFrame('No ferry sank.', [whole])).toBeUndefined();
    expect(outsideFrame('No ferry sank.', [sample, whole])).toBeUndefined();
  });

  it('is right where it counts nothing', () => {
    expect(outsideFrame('The ferry sank in May.', [register, sample])).toBeUndefined();
  });
});
