import { formatValue } from '../../evidence/formatValue.ts';

/** An amount of arithmetic without its unit: 3.75e24 is "3.75 × 10²⁴", to three digits unless told. */
export function flops(flop: number, digits = 3): string {
  return formatValue(flop, 'FLOP', { digits }).replace(' FLOP', '');
}
