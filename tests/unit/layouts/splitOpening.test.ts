import { describe, expect, it } from 'vitest';
import { splitOpening } from '../../../src/layouts/splitOpening.ts';

describe('the opening of an essay', () => {
  it('ends inside its third paragraph', () => {
    expect(splitOpening('<p>a</p><p>b</p><p>c</p><p>d</p>')).toEqual([
      '<p>a</p><p>b</p><p>c',
      '</p><p>d</p>',
    ]);
  });

  it('ends before the first figure', () => {
    expect(splitOpening('<p>a</p><figure><p>b</p></figure>')).toEqual([
      '<p>a',
      '</p><figure><p>b</p></figure>',
    ]);
  });

  it('is empty where a figure comes first', () => {
    expect(splitOpening('<figure></figure><p>a</p>')[0]).toBe('');
  });
});
