import type { Names } from '../essays/components.ts';

/** What an attribute of each kind holds, for people. */
export const kindWords: Readonly<Record<Names, string>> = {
  source: 'a key of references.json',
  sources: 'keys of references.json, parted by “;”',
  value: 'an address dataset/row/column',
  values: 'addresses dataset/row/column, parted by “;”',
  term: 'an id of glossary.yaml',
  figure: 'a folder in src/figures',
  'shown-figure': 'a figure that stands in this essay',
  claim: 'an id of claims.yaml',
  reason: 'quotation, name, date, ordinal, list, definition, or “assumption: why”',
  id: 'an id of small letters, digits and hyphens',
  text: 'words',
  prose: 'words, whose numbers are bound as in the text',
  number: 'a number in digits',
  form: 'a form of picture',
  flag: 'nothing: its name alone',
};
