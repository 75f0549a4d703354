/** The places of the site that every page leads to, in the order of the menu. */
export const places = {
  essays: 'Essays',
  figures: 'Figures',
  data: 'Data',
  teach: 'Teach',
  claims: 'Claims',
  timeline: 'Timeline',
  glossary: 'Glossary',
  sources: 'Sources',
} as const;

export type Place = keyof typeof places;
