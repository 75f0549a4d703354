/** Locked parts of the pages of the example, without those of its essay's own page. */
const PAGES: Readonly<Record<string, string>> = {
  '/claims/': 'c01',
  '/data/shares/': '2026-q1-aws 2026-q1-microsoft',
  '/data/shares/1.0.0/': '',
  '/data/shares/use/': '',
  '/embed/right/leader/': '',
  '/essays/right/use/': '',
  '/glossary/': 'terms hyperscaler',
  '/sources/': 'srg-2026-q1',
  '/teach/right/':
    'objectives plan-for-45-minutes plan-for-90-minutes discussion-prompts exercise quiz figures',
  '/teach/right/handout/': '',
};

/** The parts of the example's essay as they stand. */
export const ESSAY_PARTS = 'leader chokepoint-stack chokepoint-stack-title sources cite';

/** The lock of the example: everything it has, with these parts of its essay. */
export function exampleLock(parts = ESSAY_PARTS): string {
  const lock = Object.fromEntries(
    Object.entries({ ...PAGES, '/essays/right/': parts }).map(([path, ids]) => [
      path,
      Object.fromEntries(
        ['', ...ids.split(' ').filter(Boolean)].map((id) => [
          id,
          { first: '2026-11-23', title: id },
        ]),
      ),
    ]),
  );
  return `${JSON.stringify(lock, null, 1)}\n`;
}
