/** The package's own types, which its `exports` keep from TypeScript. */
declare module 'chart2music' {
  type Own = typeof import('../../../node_modules/chart2music/dist/index.js');
  export type C2MChartConfig = Parameters<Own['c2mChart']>[0];
  export const c2mChart: Own['c2mChart'];
}
