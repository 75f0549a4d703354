import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import type { Citable } from '../../../src/citing/citable.ts';
import { cslJson } from '../../../src/citing/cslJson.ts';
import { plain, styled } from '../../../src/citing/styled.ts';
import type { Style } from '../../../src/citing/styled.ts';

const essay: Citable = {
  kind: 'essay',
  title: 'The $38 billion lease',
  authors: ['Computing Power'],
  date: '2026-11-23',
  release: 1,
  url: 'https://x.example/essays/the-lease/',
  key: 'lease',
};
const section: Citable = {
  ...essay,
  kind: 'section',
  title: 'Who are “the 37”?',
  within: essay.title,
  url: `${essay.url}#who`,
};
const figure: Citable = {
  ...essay,
  kind: 'figure',
  title: 'Five firms hold 71%',
  url: 'https://x.example/figures/four-rulers/?data=1&k=2',
};
const dataset: Citable = {
  ...essay,
  kind: 'dataset',
  title: 'Compute deals',
  version: '1.2.0',
  url: 'https://x.example/data/compute-deals/',
};
const written = (citable: Citable, style: Style) => plain(styled(citable, style));

/** What Citation.js makes of the same item in APA. */
const byCitationJs = (citable: Citable) =>
  (
    new Cite(cslJson(citable)).format('bibliography', {
      format: 'text',
      template: 'apa',
      lang: 'en-US',
    }) as string
  ).trim();

describe('a reference in APA', () => {
  it.each([
    [
      essay,
      'Computing Power. (2026, November 23). The $38 billion lease. https://x.example/essays/the-lease/',
    ],
    [
      section,
      'Computing Power. (2026, November 23). Who are “the 37”? In The $38 billion lease. https://x.example/essays/the-lease/#who',
    ],
    [
      figure,
      'Computing Power. (2026, November 23). Five firms hold 71% (Data release 1) [Figure]. https://x.example/figures/four-rulers/?data=1&k=2',
    ],
    [
      dataset,
      'Computing Power. (2026). Compute deals (Version 1.2.0; data release 1) [Data set]. https://x.example/data/compute-deals/',
    ],
  ])('names author, day, title and address: %#', (citable, text) => {
    expect(written(citable, 'apa')).toBe(text);
  });

  it('is what Citation.js writes, where people and not the site itself are the authors', () => {
    const people = { ...essay, authors: ['Lovelace, Ada King', 'Babbage, Charles'] };
    expect(written(people, 'apa')).toBe(byCitationJs(people));
    expect(written(people, 'apa')).toBe(
      'Lovelace, A. K., & Babbage, C. (2026, November 23). The $38 billion lease. Computing Power. https://x.example/essays/the-lease/',
    );
    const asks = { ...people, title: 'Who owns it?' };
    expect(written(asks, 'apa')).toBe(byCitationJs(asks));
  });
});

// Checked against citeproc 2.4.63 with the styles of citationstyles.org, but for the case of titles, which
// stand as they are published, and for an author who is the site, whom both manuals name once.
describe('a reference in MLA', () => {
  it.each([
    [
      essay,
      '“The $38 billion lease.” Computing Power, 23 Nov. 2026, https://x.example/essays/the-lease/.',
    ],
    [
      section,
      '“Who are ‘the 37’?” The $38 billion lease, Computing Power, 23 Nov. 2026, https://x.example/essays/the-lease/#who.',
    ],
    [
      figure,
      '“Five firms hold 71%.” Computing Power, data release 1, 23 Nov. 2026, https://x.example/figures/four-rulers/?data=1&k=2.',
    ],
    [
      dataset,
      'Compute deals. Computing Power, version 1.2.0, data release 1, 23 Nov. 2026, https://x.example/data/compute-deals/.',
    ],
    [
      { ...essay, authors: ['Lovelace, Ada', 'Babbage, Charles'], date: '2027-05-01' },
      'Lovelace, Ada, and Charles Babbage. “The $38 billion lease.” Computing Power, 1 May 2027, https://x.example/essays/the-lease/.',
    ],
  ] as [Citable, string][])('puts the title first: %#', (citable, text) => {
    expect(written(citable, 'mla')).toBe(text);
  });
});

describe('a reference in Chicago', () => {
  it.each([
    [
      essay,
      'Computing Power. 2026. “The $38 billion lease.” November 23, 2026. https://x.example/essays/the-lease/.',
    ],
    [
      section,
      'Computing Power. 2026. “Who are ‘the 37’?” In “The $38 billion lease.” November 23, 2026. https://x.example/essays/the-lease/#who.',
    ],
    [
      figure,
      'Computing Power. 2026. “Five firms hold 71%.” Figure. Data release 1. November 23, 2026. https://x.example/figures/four-rulers/?data=1&k=2.',
    ],
    [
      dataset,
      'Computing Power. 2026. “Compute deals.” Dataset. Version 1.2.0, data release 1. November 23, 2026. https://x.example/data/compute-deals/.',
    ],
  ] as [Citable, string][])('names author and year first: %#', (citable, text) => {
    expect(written(citable, 'chicago')).toBe(text);
  });

  it('shortens the months as MLA does', () => {
    const months = ['01', '05', '06', '07', '09'].map(
      (month) => /, \d+ (\S+) /u.exec(written({ ...essay, date: `2026-${month}-02` }, 'mla'))?.[1],
    );
    expect(months).toEqual(['Jan.', 'May', 'June', 'July', 'Sept.']);
  });
});
