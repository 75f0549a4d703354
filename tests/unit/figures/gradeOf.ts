import { builtFigure, drawn } from '../../../src/figure-kit/build/builtFigure.ts';
import type { Grade } from '../../../src/evidence/row.ts';

/** The grade a figure's page gives the evidence of a state, asked for as an address does: `firm=meta&by=quarter`. */
export function gradeOf(name: string, query = ''): Grade {
  return drawn(builtFigure(name), new URLSearchParams(query)).grade;
}
