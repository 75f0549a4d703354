import { criteria } from './weigh.ts';
import type { Value } from './weigh.ts';

/** The layers a proposal can act on, by name and head. */
export const layers = {
  chip: 'chip',
  memory: 'memory',
  centre: 'data centre',
  cloud: 'cloud',
  model: 'model',
  use: 'use',
} as const;

/** A coded cell: which column, what it says, and the sentence of the row it rests on. */
export interface Code {
  readonly column: string;
  readonly value: Value;
  readonly sentence: 'proposal' | 'argument' | 'objection';
}

/**
 * Our coding of the proposals: an interpretation, not data. A cell is coded only where the row itself
 * says so, and names the sentence it rests on: the proposal (p), the argument for it (a) or the
 * strongest objection (o).
 *
 * A layer, `cloud:p`, is one the proposal would act on or its objection names. A criterion has a sign: `+` the sentence says
 * it is served, `-` that it is harmed, `0` that the objection denies what argument or proposal claims.
 * Speed is how soon a proposal could take effect; rights are those of whoever uses the machines.
 * What no sentence speaks of is unknown and has no entry: no row speaks of reversibility. An objection
 * is never read as praise: that reporting is "revocable by one signature" disputes its hold.
 */
const CODES: Readonly<Record<string, string>> = {
  kyc: 'cloud:p limits-:o control0:o speed+:a rights-:o',
  intermediary: 'cloud:p limits-:o speed+:a',
  reporting: 'centre:p model:p control0:o',
  thresholds: 'model:p control0:o',
  against: 'model:p control-:o',
  verify: 'chip:p centre:o control0:o rights+:a',
  hem: 'chip:p control0:o rights-:o',
  hem2: 'chip:p model:p use:p control+:a speed-:o rights+:a',
  caps: 'chip:p model:p limits-:o control0:o speed-:o',
  magic: 'model:p limits-:o',
  agency: 'control0:o speed-:o',
  jurisdictional: 'chip:p',
  licensing: 'model:p limits-:o',
  publicoption: 'cloud:p chip:o limits0:o rights+:a',
  sovereign: 'chip:p centre:p cloud:p',
  utility: 'cloud:p model:p',
  utility2: 'use:p rights+:a',
  separation: 'chip:p cloud:p model:p centre:o',
  egress: 'cloud:p rights0:o',
  sms: 'speed0:o',
  gatekeeper: 'cloud:p',
  mergerscan: 'cloud:p model:o limits0:o',
  computeantitrust: 'chip:p memory:p centre:p cloud:a limits+:a control-:o',
  remoteaccess: 'cloud:o control0:o',
  multicloud: 'cloud:a chip:o limits0:o',
  stockpile: 'chip:p limits0:o',
};

const SENTENCES: Readonly<Record<string, Code['sentence']>> = {
  p: 'proposal',
  a: 'argument',
  o: 'objection',
};
const SIGNS: Readonly<Record<string, Value>> = { '+': 1, '0': 0, '-': -1 };

/** The coding of a proposal. @throws RangeError where there is none, or a code cannot be read. */
export function codingOf(id: string): Code[] {
  return (CODES[id] ?? refuse(id)).split(' ').map((code) => codeOf(id, code));
}

function codeOf(id: string, text: string): Code {
  const [, name = '', sign = '', from = ''] =
    /^([a-z]+)([-+0]?):([pao])$/u.exec(text) ?? refuse(`${id} ${text}`);
  const sentence = SENTENCES[from] ?? refuse(text);
  const value = SIGNS[sign] ?? 1;
  const column = Object.hasOwn(sign ? criteria : layers, name) ? name : refuse(`${id} ${text}`);
  return { column, value, sentence };
}

function refuse(what: string): never {
  throw new RangeError(`there is no coding of "${what}"`);
}
