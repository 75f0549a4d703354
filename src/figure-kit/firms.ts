/** A firm as figures know it: one key and one colour class, whatever a table calls it. */
export interface Firm {
  readonly key: string;
  readonly name: string;
  /** Class of its colour, dash and marker. */
  readonly colour: string;
}

const OWN_COLOUR: Readonly<Record<string, readonly string[]>> = {
  amazon: ['Amazon', 'AWS', 'Amazon (Trainium)'],
  microsoft: ['Microsoft'],
  google: ['Google', 'Google (TPU)', 'Alphabet'],
  meta: ['Meta'],
  oracle: ['Oracle'],
  coreweave: ['CoreWeave'],
  alibaba: ['Alibaba'],
  openai: ['OpenAI'],
  anthropic: ['Anthropic'],
  xai: ['xAI', 'SpaceXAI'],
  nvidia: ['Nvidia', 'NVIDIA'],
  amd: ['AMD'],
  broadcom: ['Broadcom'],
  tsmc: ['TSMC'],
  samsung: ['Samsung'],
  skhynix: ['SK hynix'],
  micron: ['Micron'],
  asml: ['ASML'],
  china: ['China'],
};

/** Firms without a colour of their own borrow one; they never stand beside its owner. */
const BORROWED: Readonly<Record<string, string>> = { Huawei: 'china', 'Huawei (Ascend)': 'china' };

const keyOf = new Map(
  Object.entries(OWN_COLOUR).flatMap(([key, names]) => names.map((name) => [name, key] as const)),
);

/** The firm a table's name stands for. Brackets and "Group" are left out of the name shown. */
export function firmOf(inTable: string): Firm {
  const name = inTable.replace(/ \(.*\)$| Group$/u, '');
  const key = keyOf.get(inTable) ?? name.toLowerCase().replace(/[^a-z0-9]+/gu, '');
  return { key, name, colour: keyOf.get(inTable) ?? BORROWED[inTable] ?? 'other' };
}
