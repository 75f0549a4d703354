/** First and last moment drawn, in years: the table goes to the end of October 2026. */
export const [FROM, TO] = [2018, 2026.83];

/** The trades by key, as they are listed to pick from. */
export const LANES = {
  none: 'no trade',
  zte: 'US parts to ZTE',
  'japan-korea': 'Japanese acids to Korea',
  gallium: 'Gallium to the US',
  eda: 'Design software to China',
  affiliates: 'US goods to half-owned firms',
  nexperia: 'Nexperia’s chips',
  euv: 'EUV machines to China',
  'tsmc-huawei': 'TSMC wafers to Huawei',
  smic: 'US tools for Chinese plants',
  micron: 'Micron memory to China',
  duv: 'DUV machines to China',
  'tsmc-ai': 'TSMC AI chips to China',
  hbm: 'Fast memory to China',
  h100class: 'Nvidia’s H100 class',
  h20: 'Nvidia’s H20',
  diffusion: 'AI chips, by country',
  southafrica: 'Taiwan’s chips to S. Africa',
  rareearth: 'Rare earths, worldwide',
  veu: 'US tools to foreign plants',
  'china-japan': 'Chinese goods to Japan',
} as const;

/** Ends of months from 2018 to October 2026, as they are listed. */
export const MONTHS = Array.from({ length: 106 }, (_, i) => {
  const month = (i % 12) + 1;
  return `${2018 + Math.floor(i / 12)}-${String(month).padStart(2, '0')}`;
});
