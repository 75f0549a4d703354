/** The nine kinds of hand, from the prompt down to the machine that prints the chip, by their name in an address. */
export const hands = {
  regulator: 'Regulator',
  'home-state': 'Home state',
  'rival-model': 'Rival lab',
  landlord: 'Landlord',
  grid: 'Power grid',
  'chip-maker': 'Chip maker',
  'export-office': 'Export office',
  foundry: 'Foundry',
  lithography: 'Lithography',
} as const;

export type Hand = keyof typeof hands;

/** The hands by key, in the order a prompt meets them. */
export const HANDS = Object.keys(hands) as Hand[];

/** Where the hands cannot be listed one by one: who they are then. */
export const SCATTERED: { readonly [H in Hand]?: string } = {
  regulator: 'one a country',
  'rival-model': 'reaches its tools',
  grid: 'one a site',
};

const NEW_MACHINES = 'It stops new machines; those that run go on running.';

/** How far a thrown switch reaches. Our reading: the drawing puts the lamp out whichever it is. */
export const REACH: { readonly [H in Hand]?: string } = {
  regulator: 'It reaches users in its own country.',
  'rival-model': 'It reaches the tools of the lab’s staff, not its service.',
  landlord: 'It reaches the halls of that landlord.',
  grid: 'It reaches the sites on that grid.',
  'chip-maker': NEW_MACHINES,
  'export-office': NEW_MACHINES,
  foundry: NEW_MACHINES,
  lithography: NEW_MACHINES,
};
