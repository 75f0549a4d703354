import { plural } from '../../figure-kit/words/plural.ts';
import { points } from '../../figure-kit/words/points.ts';
import type { OwnershipState, ShownOwner, ShownOwnership } from './show.ts';
import type { Summary } from './summary.ts';

type Told = Pick<
  ShownOwnership,
  'owners' | 'stage' | 'summary' | 'solid' | 'five' | 'guessed' | 'curve' | 'guessCurve' | 'index'
>;

/** The finding of a state. */
export function sentenceOf(shown: Told, state: OwnershipState): string {
  const { stage, solid, five, guessed, owners } = shown;
  if (stage === 'guess') {
    const list = owners.map(({ name, guess }) => `${name} ${whole(guess ?? 0)}`).join(', ');
    const over =
      state.g.reduce((sum, one) => sum + one, 0) > 100
        ? ' More than a hundred squares were given, so all are scaled down.'
        : '';
    return `Your hundred squares: ${list}, everyone else ${whole(100 - (guessed ?? 0))}.${over}`;
  }
  const [low, high] = solid.five.map(whole);
  const found =
    stage === 'revealed'
      ? `You gave the five ${whole(guessed ?? 0)} and Google ${whole(owners[0]?.guess ?? 0)}; the estimate is ${whole(five)} and ${whole(owners[0]?.share ?? 0)}`
      : `Of every hundred parts of AI compute, five US firms own ${whole(five)}, Google alone ${whole(owners[0]?.share ?? 0)}`;
  return `${found}, and ${low} to ${high} for the five covers nine re-rolls in ten. ${ranksSay(shown)} ${curveSays(shown)}`;
}

/** Which places are solid: of many worlds in percent, of the reader's own by count. */
function ranksSay({ owners, summary: { count, five }, solid }: Told): string {
  const own = count !== solid.count;
  const at = (key: string, rank: number) => {
    const percent = owners.find((owner) => owner.key === key)?.ranks[rank] ?? 0;
    return own ? whole((percent * count) / 100) : `${whole(percent)}%`;
  };
  const where = own
    ? `In your ${count} re-rolled ${plural(count, 'world')} the five hold ${five.map(whole).join(' to ')}`
    : `In ${points(count)} worlds`;
  return `${where}${own ? ';' : ''} Google is first in ${at('google', 0)}, Microsoft second in ${at('microsoft', 1)}, and third is Amazon in ${at('amazon', 2)}, Meta in ${at('meta', 2)}.`;
}

function curveSays({ curve, guessCurve, index }: Told): string {
  if (!curve) return '';
  const yours = guessCurve ? `, your squares’ ${guessCurve.gini.toFixed(2)}` : '';
  return `Among ${points(curve.n)} owners the Gini coefficient is ${curve.gini.toFixed(2)}${yours}; the Herfindahl index of the named is ${points(index)}, however many the others are.`;
}

/** What a row says aloud. */
export function markOf(
  { key, name, share, range, ranks, guess, grade }: ShownOwner,
  { count }: Summary,
) {
  const yours = guess === null ? '' : `, your guess ${whole(guess)}`;
  if (share === null) return { key, label: `${name}${yours} of 100 squares` };
  const best = ranks.indexOf(Math.max(...ranks));
  const place = ranks.length
    ? `, rank ${best + 1} in ${whole(ranks[best] ?? 0)}% of ${points(count)} worlds`
    : ', not ranked: everyone not named';
  const spread = range
    ? `, ${range[0].toFixed(1)} to ${range[1].toFixed(1)} in nine re-rolls of ten`
    : ', no range published, not re-rolled';
  return {
    key,
    label: `${name}: ${share.toFixed(1)}% of AI compute${spread}${place}${yours}, grade ${grade}`,
  };
}

export function whole(share: number): string {
  return String(Math.round(share));
}
