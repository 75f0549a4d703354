import { grouped } from '../../evidence/grouped.ts';
import type { NumberParameter } from './number.ts';
import { typedNumber } from './typedNumber.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How a number is written for people in its field. */
export type FieldWords = Pick<NumberParameter, 'log' | 'percent' | 'prefix' | 'suffix'>;

/** A number as its field shows it to people: `1,000,000`, `3.75 × 10²⁴`, 5 for a part of 0.05. */
export function fieldText({ log, percent }: FieldWords, value: number): string {
  const shown = Number((percent ? value * 100 : value).toPrecision(6));
  if (!log) return String(shown);
  if (shown < 1e15) return grouped(shown);
  const [times, power = ''] = shown.toExponential().split('e+');
  const raised = power.replaceAll(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');
  return `${times === '1' ? '' : `${times} × `}10${raised}`;
}

/** The number a field's text stands for, with or without its unit, whether it is in range or not. */
export function fieldNumber(
  { percent, prefix = '', suffix = '' }: FieldWords,
  text: string,
): number | undefined {
  let bare = text.trim();
  for (const before of [prefix.trim(), '$'])
    if (before && bare.startsWith(before)) bare = bare.slice(before.length);
  for (const after of [suffix.trim(), '%'])
    if (after && bare.endsWith(after)) bare = bare.slice(0, -after.length);
  const typed = typedNumber(bare);
  return typed !== undefined && percent ? typed / 100 : typed;
}
