import { formatValue } from '../../evidence/formatValue.ts';

/** An amount of arithmetic without its unit: 3.75e24 is "3.75 × 10²⁴", to so many digits. */
export function flops(flop: number, digits: number): string {
  return formatValue(flop, 'FLOP', { digits }).replace(' FLOP', '');
}
