/** The lanes from top to bottom, and what they are called. */
export const CATEGORIES = {
  hardware: 'Hardware',
  cloud: 'Cloud',
  model: 'Models',
  shortage: 'Shortages',
  deal: 'Deals',
  policy: 'Policy',
} as const;

export type Category = keyof typeof CATEGORIES;
