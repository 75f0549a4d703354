import { bibLatex } from './bibLatex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './cslJson.ts';
import { ris } from './ris.ts';

/** The files a reference comes in, by ending. */
export const files: Readonly<
  Record<string, { name: string; type: string; write: (citable: Citable) => string }>
> = {
  bib: { name: 'BibLaTeX', type: 'application/x-bibtex', write: bibLatex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: ris },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
};
