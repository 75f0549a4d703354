import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibLatex } from '../../../src/citing/bibLatex.ts';
import type { Citable } from '../../../src/citing/citable.ts';
import { cslJson } from '../../../src/citing/cslJson.ts';
import { fileAddress } from '../../../src/citing/fileAddress.ts';
import { ris } from '../../../src/citing/ris.ts';

const section: Citable = {
  kind: 'section',
  title: 'Divide by seven first',
  within: 'The $38 billion lease',
  authors: ['Computing Power'],
  date: '2026-11-23',
  release: 1,
  url: 'https://x.example/essays/the-lease/?data=1#one-year',
  key: 'computing-power-the-lease-one-year',
};
const dataset: Citable = {
  ...section,
  kind: 'dataset',
  title: 'Compute deals',
  within: undefined,
  version: '1.2.0',
  url: 'https://x.example/data/compute-deals/',
};

/** Titles that have broken formats before. */
const TITLES = [
  'Tom & Jerry < 5 > 3 "quoted" and \'single\'',
  '100% of #1 under_scored $38 {braces} ~tilde^caret back\\slash',
  'An emoji 🧮 and 中文, Łódź and “quotes”',
  'word '.repeat(60).trim(),
  'Ends with a question?',
];

describe('RIS', () => {
  it('is read by Zotero as an organisation in one field, the address with its fragment', () => {
    expect(ris(section)).toBe(
      [
        'TY  - ELEC',
        'AU  - Computing Power',
        'TI  - Divide by seven first',
        'PY  - 2026',
        'DA  - 2026/11/23',
        'T2  - The $38 billion lease',
        'N1  - Data release 1',
        'LA  - en-GB',
        'UR  - https://x.example/essays/the-lease/?data=1#one-year',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it.each(TITLES)('is parsed back: %s', (title) => {
    const [item] = new Cite(ris({ ...section, title })).data as Record<string, unknown>[];
    expect(item).toMatchObject({ title, URL: section.url });
  });

  it('keeps a title on its line, whatever breaks stand in it', () => {
    expect(ris({ ...section, title: 'One\nER  - \r\ntwo' })).toContain('TI  - One ER - two\r\n');
  });

  it('says of a dataset that it is one, and which version', () => {
    expect(ris(dataset)).toContain('TY  - DATA\r\n');
    expect(ris(dataset)).toContain('ET  - 1.2.0\r\n');
  });
});

describe('BibLaTeX', () => {
  it('keeps the organisation one name and the title in its case', () => {
    expect(bibLatex(section)).toBe(`@online{computing-power-the-lease-one-year,
  author = {{Computing Power}},
  title = {{Divide by seven first}},
  titleaddon = {Section of “The \\$38 billion lease”},
  date = {2026-11-23},
  version = {Data release 1},
  organization = {Computing Power},
  langid = {british},
  url = {https://x.example/essays/the-lease/?data=1#one-year},
}
`);
  });

  it.each(TITLES)('is parsed back: %s', (title) => {
    const [item] = new Cite(bibLatex({ ...section, title })).data as Record<string, unknown>[];
    expect(item).toMatchObject({
      title,
      URL: section.url,
      author: [{ family: 'Computing Power' }],
      issued: { 'date-parts': [[2026, 11, 23]] },
    });
  });

  it('writes people as people', () => {
    const text = bibLatex({ ...section, authors: ['Lovelace, Ada', 'Computing Power'] });
    expect(text).toContain('author = {Lovelace, Ada and {Computing Power}}');
  });
});

describe('CSL-JSON', () => {
  it.each(TITLES)('holds what it was given: %s', (title) => {
    expect(JSON.parse(cslJson({ ...dataset, title }))).toEqual([
      {
        id: 'computing-power-the-lease-one-year',
        type: 'dataset',
        title,
        author: [{ literal: 'Computing Power' }],
        publisher: 'Computing Power',
        issued: { 'date-parts': [[2026, 11, 23]] },
        version: '1.2.0',
        note: 'Data release 1',
        language: 'en-GB',
        URL: 'https://x.example/data/compute-deals/',
      },
    ]);
  });
});

describe('the files of a reference', () => {
  it('stand under the address they are of', () => {
    expect(fileAddress('/essays/the-lease/#one-year', 'bib')).toBe(
      '/cite/essays/the-lease/one-year.bib',
    );
    expect(fileAddress('/figures/deal-web/loops/', 'csl.json')).toBe(
      '/cite/figures/deal-web/loops.csl.json',
    );
  });
});
