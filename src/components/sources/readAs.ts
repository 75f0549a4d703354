/** What the list of sources can be narrowed to, by how a source was read. */
export const readAs = [
  { value: '', text: 'in any way' },
  { value: 'whole', text: 'whole' },
  { value: 'excerpt', text: 'in part' },
  { value: 'quoted', text: 'as quoted elsewhere' },
  { value: 'secondary', text: 'as a secondary account' },
  { value: 'citation', text: 'as a citation only' },
];
