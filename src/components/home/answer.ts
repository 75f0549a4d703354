import { inWords } from '../../figure-kit/words/inWords.ts';
import { builtFigure } from '../../figure-kit/build/builtFigure.ts';
import type { BoardRows } from '../../figures/switchboard/cell.ts';
import { HANDS } from '../../figures/switchboard/hands.ts';
import { usedHands } from '../../figures/switchboard/maths.ts';
import { capital } from '../../figure-kit/words/capital.ts';
import { registerCounts, rowsOf } from '../register/counts.ts';

/** The answer of the home page in one sentence, counted from the board and the register. */
export function answer(): string {
  const { byName, onClass } = usedHands(builtFigure('switchboard').rows as BoardRows);
  const { known, none } = registerCounts(rowsOf('switch-offs'));
  return `${capital(inWords(HANDS.length))} kinds of hand can: in our register, ${inWords(byName.length)} have been used on one of the seven laboratories drawn here by name and ${inWords(onClass.length)} more on a class with one of them in it, and of the ${known} stops whose notice we know, ${none} came with none.`;
}
