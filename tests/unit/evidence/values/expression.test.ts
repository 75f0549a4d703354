import { describe, expect, it } from 'vitest';
import { ExpressionFault, expression } from '../../../../src/evidence/values/expression.ts';

describe('an arithmetic expression', () => {
  it('works with names, brackets, powers and signs', () => {
    expect(expression('100 * (a - b) / a').value({ a: 15, b: 2.3 })).toBeCloseTo(84.667, 3);
    expect(expression('-a ^ 2').value({ a: 3 })).toBe(-9);
  });

  it('names what it uses, each once', () => {
    expect(expression('a + b / a').names).toEqual(['a', 'b']);
  });

  it('counts days, months and years between two dates', () => {
    const dates = { from: 20_616, to: 20_634 };
    expect(expression('days(from, to)').value(dates)).toBe(18);
    expect(expression('months(from, to)').value({ from: 0, to: 365.25 })).toBe(12);
  });

  it.each([
    'process.env.HOME',
    'a = 1',
    'a; b',
    '"text"',
    'f(x) = x',
    'import("fs")',
    'evaluate("1")',
    '[1, 2]',
    '{a: 1}',
    'a ? 1 : 2',
    'a.constructor',
    'parse("1")',
    'a > 1',
    'a!',
  ])('refuses anything that is no arithmetic: %s', (text) =>
    expect(() => expression(text)).toThrow(ExpressionFault),
  );

  it('refuses what cannot be read', () => {
    expect(() => expression('a +')).toThrow('"a +" is no arithmetic');
  });
});
