/** What a reader may set of an essay; the empty value is how it comes. Kept in this browser under these names. */
export const choices = {
  size: { legend: 'Text', options: { '': 'As it comes', large: 'Large', larger: 'Larger' } },
  width: { legend: 'Lines', options: { narrow: 'Short', '': 'As they come', wide: 'Long' } },
} as const;
