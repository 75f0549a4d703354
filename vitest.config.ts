import { defineConfig } from 'vitest/config';

/** Unit tests need nothing built; site and browser tests read `dist/`, which `npm test` builds first. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
