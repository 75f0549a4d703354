/** One place: its rule, and how big house and hall are by the table of power. */
interface PlaceFile {
  readonly name: string;
  /** Row of the table of rules. */
  readonly rule?: string;
  /** Rows of the table of power whose megawatts add up to house and hall; none where no size is known. */
  readonly house?: string;
  readonly hall?: readonly string[];
  /** What the squares stand for. */
  readonly houseIs: string;
  readonly hallIs: string;
}

/** The places drawn, by key: where somebody may cut first, then where nothing is written, then where the lever is elsewhere. */
export const PLACES = {
  michigan: {
    name: 'Michigan',
    rule: 'mi-dte-saline-2025',
    hall: ['saline-contract'],
    houseIs: 'residents and businesses served by DTE',
    hallIs: 'the campus planned at Saline Township, as contracted',
  },
  memphis: {
    name: 'Memphis',
    rule: 'tva-xai-2024',
    house: 'memphis-peak-implied',
    hall: ['campus-colossus-1'],
    houseIs: 'the city utility on its peak day, worked out from its own words',
    hallIs: 'Colossus 1, as estimated; part of it runs on gas of its own',
  },
  texas: {
    name: 'Texas, new',
    rule: 'tx-sb6-2025',
    houseIs: 'homes on the Texas grid',
    hallIs: 'a hall of 75 MW or more connected after 2025',
  },
  'new-jersey': {
    name: 'New Jersey',
    rule: 'nj-fairshare-2026',
    houseIs: 'homes in New Jersey',
    hallIs: 'a large data centre, old or new; how large is not yet set',
  },
  pjm: {
    name: 'July 2026',
    rule: 'doe-202-26-33',
    house: 'pjm-2026-07-02-peak',
    houseIs: 'everything on the PJM grid at its peak on 2 July 2026',
    hallIs: 'halls and other large sites with generators of their own',
  },
  indiana: {
    name: 'Indiana',
    rule: 'in-im-2025',
    house: 'im-indiana-peak',
    hall: ['campus-anthropic-amazon-new-carlisle'],
    houseIs: 'everything the utility served in Indiana at its peak in 2024',
    hallIs: 'the campus at New Carlisle, as estimated',
  },
  denton: {
    name: 'Denton, Tex.',
    rule: 'tx-denton-2024',
    house: 'denton-double',
    hall: ['denton-plan'],
    houseIs: 'the city’s need before the campus',
    hallIs: 'the campus as planned, connected before 2026',
  },
  virginia: {
    name: 'Virginia',
    hall: ['nerc-2024-load'],
    houseIs: 'homes in northern Virginia',
    hallIs: 'about 60 data centres, on 10 July 2024',
  },
  'off-grid': {
    name: 'Off the grid',
    rule: 'oh-socrates-2025',
    hall: ['socrates-south', 'socrates-north'],
    houseIs: 'none: no home hangs on this plant',
    hallIs: 'two gas plants for Meta’s campus at New Albany, Ohio, as approved',
  },
} as const satisfies Readonly<Record<string, PlaceFile>>;

export type PlaceKey = keyof typeof PLACES;

/** A place by its key, with what it may lack. */
export const placeFile = (key: PlaceKey): PlaceFile => PLACES[key];

/** The places as they are listed to pick from. */
export const OPTIONS = {
  michigan: 'Saline Township, Michigan',
  memphis: 'Memphis, Tennessee',
  texas: 'Texas, a new hall',
  'new-jersey': 'New Jersey',
  pjm: 'The PJM grid, July 2026',
  indiana: 'New Carlisle, Indiana',
  denton: 'Denton, Texas, an older hall',
  virginia: 'Northern Virginia, July 2024',
  'off-grid': 'Off the grid, Ohio',
} as const satisfies Readonly<Record<PlaceKey, string>>;
