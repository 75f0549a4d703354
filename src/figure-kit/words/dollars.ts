import { formatValue } from '../../evidence/formatValue.ts';

/** A sum of US dollars as prose prints it, to three digits: "$388 million". */
export function dollars(sum: number): string {
  return formatValue(sum, 'USD', { digits: 3 });
}
