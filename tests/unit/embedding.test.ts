import { describe, expect, it } from 'vitest';
import { cutSection } from '../../src/components/essay/cutSection.ts';
import { heightMessages } from '../../src/embedding/heightMessages.ts';
import { oEmbed } from '../../src/embedding/oEmbed.ts';

describe('a frame that tells its height', () => {
  it('speaks as Datawrapper and as itself to every page', () => {
    expect(heightMessages('deal-web', 480, { search: '', hash: '' })).toEqual([
      { 'datawrapper-height': { 'deal-web': 480 } },
      { type: 'computing-power:resize', id: 'deal-web', height: 480 },
    ]);
  });

  it('speaks to WordPress where it was given a secret, and to pym where it was given an id', () => {
    const address = {
      search: '?loops=on&childId=chart-1&initialWidth=600',
      hash: '#?secret=aB3xYz',
    };
    expect(heightMessages('deal-web', 480, address).slice(2)).toEqual([
      'pymxPYMxchart-1xPYMxheightxPYMx480',
      { message: 'height', value: 480, secret: 'aB3xYz' },
    ]);
  });
});

describe('oEmbed', () => {
  it('gives a figure as a frame and nothing beside it', () => {
    const frame = { html: '<iframe></iframe>', width: 720, height: 900, card: 'https://x/c.png' };
    expect(oEmbed('A & B', 'https://x/', frame)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'A & B',
      author_name: 'Computing Power',
      author_url: 'https://x/',
      provider_name: 'Computing Power',
      provider_url: 'https://x/',
      cache_age: 86400,
      html: '<iframe></iframe>',
      width: 720,
      height: 900,
      thumbnail_url: 'https://x/c.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('gives what has no frame as a link', () => {
    expect(oEmbed('An essay', 'https://x/').type).toBe('link');
  });
});

describe('a section cut from an essay', () => {
  const heading = (id: string) => `<div class="heading"> <h2 id="${id}">${id}</h2></div>`;
  const essay = `<p>before</p>${heading('one')}<p>1 <a class="term" data-card="term-1" href="/glossary/#gpu">GPU</a> <a href="#ref-x">2</a> <a href="#two">on</a> <a href="#one">here</a></p>${heading('two')}<p>2</p>`;

  it('goes from its heading to the next', () => {
    expect(cutSection(essay, 'two', '/essays/a/')).toBe(`${heading('two')}<p>2</p>`);
    expect(() => cutSection(essay, 'three', '/essays/a/')).toThrow('no section "three"');
  });

  it('opens links in a window of their own, those to the rest in the essay', () => {
    const cut = cutSection(essay, 'one', '/essays/a/');
    const opens = '<a target="_blank" rel="noopener" ';
    expect(cut).toContain(`${opens}class="term" href="/glossary/#gpu">GPU`);
    expect(cut).toContain(`${opens}href="/essays/a/#ref-x">2`);
    expect(cut).toContain(`${opens}href="/essays/a/#two">on`);
    expect(cut).toContain('<a href="#one">here');
    expect(cut).not.toContain('data-card');
  });
});
