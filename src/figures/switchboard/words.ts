import { capital } from '../../figure-kit/words/capital.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import type { Cell } from './cell.ts';
import { HANDS, REACH, SCATTERED, hands } from './hands.ts';
import type { Hand } from './hands.ts';
import { labs } from './labs.ts';
import { usedOn } from './maths.ts';
import type { ShownCell, ShownLab, Together } from './maths.ts';
import { states } from './states.ts';

/** The notice of a switch; blank where none is known. */
export function noticeWords({ notice }: Pick<Cell, 'notice'>): string {
  if (notice === null) return '';
  return notice === 0 ? 'no notice' : `${notice} ${plural(notice, 'day')}`;
}

/** The layer as it stands inside a sentence: "the landlord’s". */
export function handOf(hand: Hand): string {
  return `the ${hands[hand].toLowerCase()}’s`;
}

const SAYS: { readonly [S in Cell['state']]: (lab: string) => string } = {
  used: (lab) => `it has been used on ${lab} by name`,
  'used on class': (lab) => `it has been used on a class ${lab} belongs to`,
  threatened: () => 'it has been threatened and not thrown',
  reversed: () => 'it was ordered once and dropped before it began',
  'used on others': (lab) => `it has been used on others, not on ${lab}`,
  'clause only': (lab) => `it stands in a text, and no use on ${lab} is found`,
  'capability only': () => 'it is possible by report, and no use is found',
  'own hand': (lab) => `${lab} holds most of it itself`,
  'none found': (lab) => `nothing public shows a use on ${lab}`,
  unknown: () => 'whose it is, is not established',
};

/** The finding of one lab’s board. */
export function titleOfOne(board: ShownLab, pressed: ShownCell | undefined): string {
  const lab = labs[board.lab];
  if (pressed) {
    const said = SAYS[pressed.state](lab);
    return `${capital(handOf(pressed.hand))} switch over ${lab}: in the register, ${said}`;
  }
  const used = usedOn(board);
  return `In the register, ${inWords(used, 'none')} of the nine switches ${plural(used || 1, 'has', 'have')} been used on ${lab} by name`;
}

/** What a reader hears of one lab’s board. */
export function sentenceOfOne(board: ShownLab, pressed: ShownCell | undefined): string {
  const lab = labs[board.lab];
  if (!pressed) {
    const counts = Object.entries(states).flatMap(([state, { words }]) => {
      const many = board.cells.filter((cell) => cell.state === state).length;
      return many ? [`${many} ${words}`] : [];
    });
    return `The 9 switches on ${lab}, by what the register and the texts show: ${listed(counts)}.`;
  }
  const at = HANDS.indexOf(pressed.hand);
  const above = at === 0 ? 'only the lamp' : `the lamp and ${at} ${plural(at, 'layer')} above`;
  const notice = noticeWords(pressed) || 'not public';
  return `${hands[pressed.hand]}, ${pressed.whose}. Dark: ${above}; lit: the ${8 - at} below. Notice: ${notice}. ${REACH[pressed.hand] ?? ''}`.trim();
}

const MANY: Partial<Record<Hand, string>> = {
  'home-state': 'home states',
  landlord: 'landlords',
  'chip-maker': 'chip makers',
};

/** The labs of a board together: "OpenAI and Anthropic", "all seven labs". */
export function whoOf(columns: readonly ShownLab[]): string {
  return columns.length === 7 ? 'all seven labs' : listed(columns.map(({ lab }) => labs[lab]));
}

/** The finding of several labs held together. */
export function titleOfMany(
  columns: readonly ShownLab[],
  layers: readonly Together[],
  pressed: Together | undefined,
): string {
  const who = whoOf(columns);
  if (pressed) return `${hands[pressed.hand]}: ${takes(pressed)} for ${who}`;
  const foundry = layers.find(({ hand }) => hand === 'foundry')?.names[0] ?? '';
  const [most] = layers
    .filter(({ hand }) => MANY[hand])
    .toSorted((a, b) => b.names.length - a.names.length);
  const many = most ? `${MANY[most.hand] ?? ''} come to ${inWords(most.names.length)}` : '';
  return `One hand at the foundry, ${foundry}, is named for ${who}; their ${many}, of those named here`;
}

function takes({ names, hand }: Together): string {
  if (!names.length) return `no hand can be named (${SCATTERED[hand] ?? 'one is not established'})`;
  if (names.length === 1) return `one hand, ${names[0] ?? ''}, is named`;
  return `${inWords(names.length)} hands are named, and all would have to act,`;
}

/** What a reader hears of several labs held together. */
export function sentenceOfMany(columns: readonly ShownLab[], layers: readonly Together[]): string {
  const named = layers.filter(({ names }) => names.length);
  const parts = named.map(({ hand, names }) => `${hands[hand]} ${names.length}`);
  return `Hands named for ${whoOf(columns)}, layer by layer: ${parts.join(', ')}. ${capital(reachOf(columns))}.`;
}

/** Whether some case reaches all the labs. */
function reachOf(columns: readonly ShownLab[]): string {
  const reached = columns.map(
    ({ cells }) => new Set(cells.flatMap(({ onLab, onClass }) => [...onLab, ...onClass])),
  );
  const [first = new Set<string>(), ...others] = reached;
  const all = [...first].filter((id) => others.every((set) => set.has(id)));
  return all.length
    ? `${all.length} ${plural(all.length, 'case')} of the register ${plural(all.length, 'reaches', 'reach')} all of them`
    : 'no case of the register reaches all of them';
}
