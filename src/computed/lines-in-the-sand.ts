import { computed } from '../evidence/computed.ts';

const run = (model: string) => `training-runs/${model}/training_compute_flop`;
const line = (law: string) => `compute-thresholds/${law}/threshold_flop`;
const chips = (rule: string, column: string) => `export-controls/${rule}/${column}`;

const times = (later: number, earlier: number) => later / earlier;

export default computed({
  'mtops-fold': {
    unit: '1',
    says: 'The supercomputer line after the rule of 24 February 1994 over that before it',
    of: [chips('x1994', 'ctp_after_mtops'), chips('x1994', 'ctp_before_mtops')],
    from: times,
  },
  'r1-of-europe': {
    unit: 'percent',
    says: 'DeepSeek-R1’s estimate as a share of Europe’s line',
    of: [run('deepseek-r1'), line('eu-systemic')],
    from: (size, flop) => (100 * size) / flop,
  },
  'three-years-on': {
    unit: 'FLOP',
    says: 'Europe’s line after 36 months, if the compute for a given performance halves every 8',
    of: [line('eu-systemic')],
    from: (flop) => flop / 2 ** (36 / 8),
  },
  'china-fold': {
    unit: '1',
    says: 'Processing performance reviewed case by case in January 2026 over that needing a licence in October 2022',
    of: [chips('x2026rule', 'tpp_threshold'), chips('x2022', 'tpp_threshold')],
    from: times,
  },
});
