import type { Row } from '../../evidence/row.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { FirmKey, Period } from './maths.ts';

type Firms = readonly { key: FirmKey; name: string }[];

/**
 * Every calendar quarter from the first of some rows to their last.
 *
 * @throws RangeError where a firm has no row for one of them.
 */
export function quartersOf(rows: readonly Row[], firms: Firms): Period[] {
  const quarters = [...new Set(rows.map((row) => textIn(row, 'period_label')))].sort();
  return quarters.map((key) => {
    const spent = firms.map(({ key: firm, name }) => {
      const row = rows.find((one) => one['company'] === name && one['period_label'] === key);
      if (!row) throw new RangeError(`${name} has no cash spending for ${key}`);
      return [firm, numberIn(row, 'usd_billion')] as const;
    });
    return { key, span: 1, spent: Object.fromEntries(spent) as Period['spent'] };
  });
}

/** The whole years in some quarters, then the quarters of the year that has begun. */
export function yearsOf(quarters: readonly Period[]): Period[] {
  const years = [...new Set(quarters.map(({ key }) => key.slice(0, 4)))];
  return years.flatMap((year, i) => {
    const own = quarters.filter(({ key }) => key.startsWith(year));
    if (own.length < 4) return i === years.length - 1 ? own : [];
    const firms = Object.keys(own[0]?.spent ?? {}) as FirmKey[];
    const sum = (firm: FirmKey) => own.reduce((total, { spent }) => total + spent[firm], 0);
    const spent = firms.map((firm) => [firm, Math.round(sum(firm) * 100) / 100]);
    return { key: year, span: 4, spent: Object.fromEntries(spent) as Period['spent'] };
  });
}
