import { defineConfig } from 'vitest/config';

/** Unit tests need nothing built; site and browser tests read `dist/`, which `npm test` builds first. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/countReporter.ts'],
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // The evidence is read once for all the files a worker runs; it never changes.
          isolate: false,
          // A minute, for machines that do much else.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 180_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Unpacks the packaged browser once, before two workers start it side by side.
          globalSetup: './tests/browser/unpack.ts',
        },
      },
      {
        // Every control of every figure with all that may be typed and asked: `npm run test:sweeps`.
        test: {
          name: 'sweeps',
          include: ['tests/sweeps/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: './tests/browser/unpack.ts',
        },
      },
    ],
  },
});
