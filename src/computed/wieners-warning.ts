import { computed } from '../evidence/computed.ts';

/** The ids of the operating campuses in `clusters`, by what is known of their users. */
const LET_SURELY = ['colossus-1', 'anthropic-amazon-new-carlisle', 'openai-stargate-abilene'];
const LET_LIKELY = ['microsoft-goodyear'];
const LET_AT_A_GUESS = ['microsoft-project-osmium', 'amazon-madison-mega-site', 'amazon-ridgeland'];
const LET_TO_NO_LAB = ['start-campus-sines-data-campus'];
const SHARED = [
  'microsoft-fairwater-atlanta',
  'microsoft-fairwater-wisconsin',
  'colossus-2',
  'fluidstack-lake-mariner',
];
const GOOGLE = [
  'google-papillion',
  'google-storey-county',
  'google-columbus',
  'google-omaha',
  'google-new-albany',
  'google-pryor-north',
  'google-council-bluffs-east',
  'google-the-dalles',
  'google-red-oak',
  'google-midlothian',
];
const META = ['meta-prometheus', 'meta-temple'];
const ALIBABA = ['alibaba-zhangbei'];
const NO_USER_NAMED = [
  'qts-richmond',
  'microsoft-sat40',
  'microsoft-sat14',
  'stack-infrastructure-nva02',
  'dayone-nusajaya',
  'oracle-batam',
  'coreweave-denton-tx',
  'vantage-tx1',
  'stream-phoenix',
];
const ALL = [
  ...LET_SURELY,
  ...LET_LIKELY,
  ...LET_AT_A_GUESS,
  ...LET_TO_NO_LAB,
  ...SHARED,
  ...GOOGLE,
  ...META,
  ...ALIBABA,
  ...NO_USER_NAMED,
];

const cellsOf = (ids: readonly string[]) => ids.map((id) => `clusters/${id}/h100_equivalents`);
const sum = (...sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
/** Percent of the capacity of all operating campuses that some of them hold. */
const shareOf = (ids: readonly string[]) => ({
  of: cellsOf([...ids, ...ALL]),
  from: (...sizes: number[]) =>
    (100 * sum(...sizes.slice(0, ids.length))) / sum(...sizes.slice(ids.length)),
});

export default computed({
  'campus-capacity': {
    unit: 'H100-equivalents',
    says: 'Capacity of the 34 large campuses in operation on 1 June 2026',
    of: cellsOf(ALL),
    from: sum,
  },
  'surely-let': {
    unit: 'percent',
    says: 'Share of that capacity whose one user is a laboratory, not the owner, and sure',
    ...shareOf(LET_SURELY),
  },
  'let-with-guesses': {
    unit: 'percent',
    says: 'The same with the likely and the guessed tenants',
    ...shareOf([...LET_SURELY, ...LET_LIKELY, ...LET_AT_A_GUESS]),
  },
  shared: {
    unit: 'percent',
    says: 'Share of that capacity that several firms use in unknown parts',
    ...shareOf(SHARED),
  },
  'own-use': {
    unit: 'percent',
    says: 'Share of that capacity whose owner is its user, sure or likely',
    ...shareOf([...GOOGLE, ...META, ...ALIBABA]),
  },
  'no-user-named': {
    unit: 'percent',
    says: 'Share of that capacity for which the source names no user',
    ...shareOf(NO_USER_NAMED),
  },
  'anthropic-named': {
    unit: 'percent',
    says: 'Share of that capacity at campuses that name Anthropic as a user, alone or with others',
    ...shareOf([
      'colossus-1',
      'colossus-2',
      'anthropic-amazon-new-carlisle',
      'amazon-madison-mega-site',
      'amazon-ridgeland',
      'fluidstack-lake-mariner',
    ]),
  },
});
