import { grouped } from '../../evidence/grouped.ts';
import type { NumberParameter } from './number.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as its field shows it to people: `1,000,000`, `3.75 × 10²⁴`, 5 for a part of 0.05. */
export function fieldText({ log, percent }: NumberParameter, value: number): string {
  const shown = Number((percent ? value * 100 : value).toPrecision(6));
  if (!log) return String(shown);
  if (shown < 1e15) return grouped(shown);
  const [times, power = ''] = shown.toExponential().split('e+');
  const raised = power.replaceAll(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');
  return `${times === '1' ? '' : `${times} × `}10${raised}`;
}

/** The value of a field's text, typed as it is shown or as `3.75e24`; undefined for none in range. */
export function fieldValue(parameter: NumberParameter, text: string): number | undefined {
  const plain = text
    .replaceAll(/[\s,$]/gu, '')
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
    .replace(/^(?:(.+)[×x*])?10\^?(\d\d)$/u, (_, times: string | undefined, power: string) => {
      return `${times ?? 1}e${power}`;
    });
  return parameter.parse(parameter.percent && plain ? String(Number(plain) / 100) : plain);
}
