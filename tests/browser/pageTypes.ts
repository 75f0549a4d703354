/** One page of each type that most readers meet. */
export const PAGES = [
  '/',
  '/essays/',
  '/essays/the-lease/',
  '/figures/',
  '/figures/chokepoint-stack/',
  '/embed/chokepoint-stack/',
  '/data/',
  '/data/compute-deals/',
  '/sources/',
  '/glossary/',
  '/claims/',
  '/timeline/',
  '/switch-offs/',
  '/clauses/',
  '/teach/the-lease/',
  '/about/',
  '/changes/',
  '/404.html',
] as const;

/** The other types. */
export const MORE_PAGES = [
  '/about/accessibility/',
  '/data/compute-deals/use/',
  '/essays/the-lease/cards/',
  '/essays/the-lease/use/',
  '/figures/chokepoint-stack/use/',
  '/search/',
  '/teach/',
] as const;
