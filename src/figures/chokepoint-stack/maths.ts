import { effectiveNumber } from '../../concentration/effectiveNumber.ts';
import { hhiBounds } from '../../concentration/hhiBounds.ts';
import { namedShares } from '../../concentration/namedShares.ts';
import { remainder } from '../../concentration/remainder.ts';
import { remove } from '../../concentration/remove.ts';
import type { Shares } from '../../concentration/Shares.ts';
import type { Grade } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';

/** One named firm of a layer; `share` in percent. */
export interface FirmRow {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly share: number;
  readonly grade: Grade;
  /** Its row in the dataset. */
  readonly row: string;
}

/** One layer as tabled. */
export interface LayerRows {
  readonly key: string;
  readonly title: string;
  /** Measure and period. */
  readonly what: string;
  readonly firms: readonly FirmRow[];
}

/** One layer as shown. */
export interface ShownLayer extends LayerRows {
  readonly remainder: number;
  /** HHI of the firms that stay, in points; null when nobody does. */
  readonly index: number | null;
  /** HHI with everybody in place. */
  readonly before: number;
  /** Percent of the layer the removed firm holds; 0 where it does not sit. */
  readonly lost: number;
  readonly removed: string | null;
  readonly grade: Grade;
}

export interface Question {
  /** Key of the firm taken out, or `none`. */
  readonly remove: string;
  /** Whether all Chinese buyers stand as one owner, or are left out. */
  readonly china: 'one' | 'none';
  /** What the unnamed remainder counts as. */
  readonly bound: 'low' | 'tight';
}

/** The HHI of each layer, and what is left of it when one firm is gone. */
export function stackOf(layers: readonly LayerRows[], question: Question): ShownLayer[] {
  return layers.map((layer) => shownLayer(layer, question));
}

function shownLayer(layer: LayerRows, { remove: gone, china, bound }: Question): ShownLayer {
  const firms = layer.firms.filter(({ key }) => china === 'one' || key !== 'china');
  const shares = namedShares(firms.map(({ key, share }) => [key, share]));
  const measure = (of: Shares) => hhiBounds(of)[bound === 'low' ? 'lower' : 'tight'];
  const sits = Object.hasOwn(shares, gone);
  const after = sits ? remove(shares, gone) : null;
  const alone = after !== null && Object.keys(after.rest).length === 0;
  return {
    ...layer,
    firms,
    remainder: remainder(shares),
    before: measure(shares),
    index: alone ? null : measure(after?.rest ?? shares),
    lost: after?.lost ?? 0,
    removed: sits ? gone : null,
    grade: lowestGrade(carriers(firms).map(({ grade }) => grade)),
  };
}

/** The firms that make up at least a hundredth of the index: the others cannot change what it says. */
function carriers(firms: readonly FirmRow[]): readonly FirmRow[] {
  const total = firms.reduce((sum, { share }) => sum + share ** 2, 0);
  return firms.filter(({ share }) => share ** 2 > total / 100);
}

/** How many equal firms would measure the same, to one decimal; null when nobody is left. */
export function equalFirms(index: number | null): number | null {
  return index === null ? null : Math.round(effectiveNumber(index) * 10) / 10;
}
