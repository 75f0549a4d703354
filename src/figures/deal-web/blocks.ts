import type { Web, WebMark } from './maths.ts';
import { PARTIES, colourOf } from './parties.ts';
import type { Party } from './parties.ts';

/** A heading with the marks under it. */
export interface Block {
  readonly title: string;
  readonly look: string;
  readonly lines: readonly Line[];
}

interface Line {
  /** What stands before the marks. */
  readonly words: string;
  readonly marks: readonly WebMark[];
  /** The name each is labelled by. */
  readonly named: (mark: WebMark) => string;
}

/** What a list shows: both ways of one firm, or else the pairs; where there is none, everything by who pays. */
export function blocksOf({ marks, pairs }: Web, firm: string): Block[] {
  const asked = marks.filter(({ dim }) => !dim);
  if (firm !== 'none') return blocksOfFirm(asked, firm as Party);
  const blocks = pairs.map((pair): Block => {
    const way = (from: Party, to: Party): Line => ({
      words: `${PARTIES[from]} pays ${PARTIES[to]}`,
      marks: asked.filter((mark) => mark.from === from && mark.to === to),
      named: () => '',
    });
    const { number, owner, lab, loose } = pair;
    return {
      title: `${number}  ${PARTIES[owner]} and ${PARTIES[lab]}${loose ? ', shares announced only' : ''}`,
      look: 't13 strong',
      lines: [way(owner, lab), way(lab, owner)],
    };
  });
  if (blocks.length) return blocks;
  return Object.keys(PARTIES).flatMap((party) => {
    const own = asked.filter(({ from }) => from === party);
    return party === 'others'
      ? block('Others pay', party, own, ({ payer, receiver }) => `${payer} to ${receiver}`)
      : block(`${PARTIES[party as Party]} pays`, party as Party, own, ({ receiver }) => receiver);
  });
}

function blocksOfFirm(asked: readonly WebMark[], firm: Party): Block[] {
  const name = PARTIES[firm];
  const out = asked.filter(({ from }) => from === firm);
  const back = asked.filter(({ to }) => to === firm);
  const joint = asked.filter(({ from, to }) => from !== firm && to !== firm);
  return [
    ...block(`${name} pays`, firm, out, ({ receiver }) => receiver),
    ...block(`${name} is paid by`, firm, back, ({ payer }) => payer),
    ...block(`${name} together with others`, firm, joint, ({ receiver }) => receiver),
  ];
}

function block(
  title: string,
  party: Party,
  marks: readonly WebMark[],
  named: Line['named'],
): Block[] {
  return marks.length
    ? [{ title, look: `t13 strong fill ${colourOf(party)}`, lines: [{ words: '', marks, named }] }]
    : [];
}
