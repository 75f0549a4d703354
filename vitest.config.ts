import { defineConfig } from 'vitest/config';

/** Of tests in a browser; the packaged one is unpacked once, before two workers start it side by side. */
const inBrowser = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  globalSetup: './tests/browser/unpack.ts',
};

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
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...inBrowser } },
      // What a busy processor would change, such as whether a font is there at the first paint, runs beside nothing.
      {
        test: {
          name: 'alone',
          include: ['tests/alone/**/*.test.ts'],
          fileParallelism: false,
          ...inBrowser,
        },
      },
      // Every control of every figure with all that may be typed and asked: `npm run test:sweeps`.
      { test: { name: 'sweeps', include: ['tests/sweeps/**/*.test.ts'], ...inBrowser } },
    ],
  },
});
