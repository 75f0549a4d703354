import { describe, expect, it } from 'vitest';
import { setProse } from '../../../src/layouts/setProse.ts';

describe('setProse', () => {
  it('ties a side note to the paragraph after it', () => {
    expect(setProse('<p>One.</p>\n<aside class="side">Note.</aside>\n<p>Two.</p>')).toBe(
      '<p>One.</p>\n<div class="para"><section role="note" class="side">Note.</section>\n<p>Two.</p></div>',
    );
  });

  it('keeps several notes with the one paragraph they belong to', () => {
    expect(
      setProse('<aside class="side">A</aside><aside class="side">B</aside><p class="x">C</p>'),
    ).toBe(
      '<div class="para"><section role="note" class="side">A</section><section role="note" class="side">B</section><p class="x">C</p></div>',
    );
  });

  it('takes a note of several paragraphs whole', () => {
    expect(setProse('<aside class="side"><p>A</p><p>B</p></aside><p>C</p>')).toBe(
      '<div class="para"><section role="note" class="side"><p>A</p><p>B</p></section><p>C</p></div>',
    );
  });

  it('leaves a note alone when no paragraph follows', () => {
    const html = '<aside class="side">Note.</aside><figure></figure><p>Two.</p>';
    expect(setProse(html)).toBe(
      '<section role="note" class="side">Note.</section><figure></figure><p>Two.</p>',
    );
  });

  it('closes a citation up to the words it supports', () => {
    expect(setProse('<p>seven years <a class="cite" href="#ref-a">1</a>. All</p>')).toBe(
      '<p>seven years<a class="cite" href="#ref-a">1</a>. All</p>',
    );
  });
});
