/** The financings that state both years, by the id of the loan, as they are listed to pick from. */
export const DEALS = {
  all: 'all of them',
  'meta-hyperion': 'Meta, Hyperion',
  'meta-elpaso': 'Meta, El Paso',
  'crwv-ddtl-5-5': 'CoreWeave DDTL 5.5',
  'hut8-river-bend': 'Hut 8, River Bend',
  'hut8-beacon-point': 'Hut 8, Beacon Point',
  'iren-microsoft': 'IREN for Microsoft',
  'xai-valor-1': 'Valor for xAI',
  'anthropic-xpv': 'AI XPV for Anthropic',
  'crwv-ddtl-3': 'CoreWeave DDTL 3.0',
  'wulf-lake-mariner': 'TeraWulf, Lake Mariner',
  'wulf-abernathy': 'TeraWulf, Abernathy',
  'cipher-barber-lake': 'Cipher, Barber Lake',
  'apld-pf2': 'Applied Digital, PF 2',
  'apld-pf1-b4': 'Applied Digital, PF 1 B4',
  'digital-drive': 'Digital Drive',
  'apld-pf1': 'Applied Digital, PF 1',
  'vantage-frontier': 'Vantage Frontier',
  'vantage-lighthouse': 'Vantage Lighthouse',
  jupiter: 'Jupiter',
} as const;

/** Loans on chips that state their years, by id. */
export const CHIP_LOANS = {
  'crwv-ddtl-1': 'DDTL 1.0',
  'crwv-ddtl-2': 'DDTL 2.0',
  'crwv-ddtl-2-1': 'DDTL 2.1',
  'crwv-ddtl-3': 'DDTL 3.0',
  'crwv-ddtl-4': 'DDTL 4.0',
  'crwv-ddtl-5': 'DDTL 5.0',
  'crwv-ddtl-5-5': 'DDTL 5.5',
  'iren-microsoft': 'IREN for Microsoft',
  'anthropic-xpv': 'AI XPV for Anthropic',
  'xai-valor-1': 'Valor for xAI',
} as const;
