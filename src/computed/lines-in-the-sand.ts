import { computed } from '../evidence/computed.ts';

export default computed({
  'three-years-on': {
    unit: 'FLOP',
    says: 'Europe’s line after 36 months, if the compute for a given performance halves every 8',
    of: ['compute-thresholds/eu-systemic/threshold_flop'],
    from: (flop) => flop / 2 ** (36 / 8),
  },
});
