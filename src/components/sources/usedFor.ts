/** What the list of sources can be narrowed to, by what rests on a source. */
export const usedFor = [
  { value: '', text: 'anything or nothing' },
  { value: 'essays', text: 'essays' },
  { value: 'data', text: 'datasets' },
  { value: 'claims', text: 'claims' },
  { value: 'terms', text: 'the glossary' },
  { value: 'nothing', text: 'nothing: further reading' },
];
