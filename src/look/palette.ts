/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** One colour in both themes. */
type Pair = { readonly light: Oklch; readonly dark: Oklch };

type Marker =
  'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'plus' | 'star' | 'hexagon' | 'none';

type Firm = Pair & {
  readonly label: string;
  /** SVG dash pattern of a line drawn without points; empty is solid. */
  readonly dash: string;
  /** Shape of the points on a line. */
  readonly marker: Marker;
};

const pair = (light: Oklch, dark: Oklch): Pair => ({ light, dark });
const firm = (label: string, light: Oklch, dark: Oklch, dash: string, marker: Marker): Firm => ({
  label,
  light,
  dark,
  dash,
  marker,
});

/**
 * Every colour of the site, and how each firm is told from the others without colour.
 *
 * `meetings` lists the firms that stand in one figure, so must be told apart there; a figure that
 * brings firms together in a new way is added here, and the palette test checks it.
 */
export const palette = {
  ground: {
    paper: pair([0.984, 0.004, 150], [0.188, 0.01, 235]),
    leaf: pair([0.965, 0.007, 150], [0.222, 0.012, 235]),
    grid: pair([0.905, 0.014, 165], [0.305, 0.016, 235]),
    rule: pair([0.8, 0.014, 200], [0.42, 0.016, 235]),
    faint: pair([0.535, 0.018, 230], [0.66, 0.014, 230]),
    quiet: pair([0.455, 0.022, 240], [0.755, 0.012, 230]),
    ink: pair([0.24, 0.028, 250], [0.93, 0.006, 200]),
    focus: pair([0.48, 0.15, 255], [0.8, 0.11, 235]),
  },
  parts: {
    deal: pair([0.46, 0.18, 30], [0.745, 0.13, 35]),
    history: pair([0.52, 0.095, 62], [0.79, 0.11, 82]),
    wars: pair([0.495, 0.12, 244], [0.755, 0.1, 240]),
    govern: pair([0.45, 0.09, 158], [0.77, 0.11, 158]),
  },
  firms: {
    amazon: firm('Amazon / AWS', [0.628, 0.133, 56], [0.567, 0.15, 61], '', 'circle'),
    microsoft: firm('Microsoft', [0.426, 0.139, 250], [0.528, 0.141, 256], '7 3', 'square'),
    google: firm('Google', [0.521, 0.112, 164], [0.598, 0.109, 159], '2 3', 'triangle'),
    meta: firm('Meta', [0.3, 0.15, 287], [0.706, 0.146, 291], '10 3 2 3', 'diamond'),
    oracle: firm('Oracle', [0.496, 0.135, 28], [0.631, 0.17, 25], '5 2 1 2', 'cross'),
    coreweave: firm('CoreWeave', [0.603, 0.114, 209], [0.668, 0.132, 206], '1 3', 'plus'),
    alibaba: firm('Alibaba', [0.476, 0.135, 96], [0.718, 0.09, 103], '12 4', 'star'),
    openai: firm('OpenAI', [0.2, 0.01, 230], [0.925, 0.01, 230], '', 'hexagon'),
    anthropic: firm('Anthropic', [0.462, 0.134, 74], [0.635, 0.109, 62], '6 2', 'diamond'),
    xai: firm('xAI', [0.547, 0.056, 320], [0.586, 0.055, 318], '3 2', 'cross'),
    nvidia: firm('Nvidia', [0.605, 0.09, 142], [0.695, 0.104, 138], '', 'square'),
    amd: firm('AMD', [0.559, 0.101, 10], [0.645, 0.058, 8], '4 3', 'triangle'),
    broadcom: firm('Broadcom', [0.37, 0.129, 5], [0.547, 0.125, 3], '8 2 2 2', 'plus'),
    tsmc: firm('TSMC', [0.383, 0.126, 17], [0.545, 0.112, 16], '', 'square'),
    samsung: firm('Samsung', [0.547, 0.136, 263], [0.712, 0.092, 266], '7 3', 'circle'),
    skhynix: firm('SK hynix', [0.53, 0.16, 38], [0.561, 0.072, 51], '', 'diamond'),
    micron: firm('Micron', [0.404, 0.12, 196], [0.554, 0.072, 193], '2 3', 'triangle'),
    asml: firm('ASML', [0.403, 0.064, 260], [0.54, 0.118, 259], '', 'square'),
    china: firm('China, all buyers', [0.348, 0.104, 84], [0.71, 0.146, 80], '1 2 5 2', 'star'),
    other: firm('Everyone else', [0.6, 0.01, 230], [0.702, 0.01, 230], '1 4', 'none'),
  },
  meetings: {
    'cloud-share': ['amazon', 'microsoft', 'google'],
    foundry: ['tsmc', 'samsung', 'other'],
    memory: ['skhynix', 'samsung', 'micron'],
    accelerators: ['nvidia', 'google', 'amd', 'amazon', 'china', 'other'],
    iaas: ['amazon', 'microsoft', 'google', 'alibaba', 'china', 'other'],
    ownership: [
      ...['google', 'microsoft', 'amazon', 'meta', 'china', 'oracle', 'coreweave', 'xai', 'other'],
    ],
    'owners-and-users': [
      ...['google', 'microsoft', 'amazon', 'meta', 'oracle', 'coreweave', 'openai', 'anthropic'],
      ...['xai', 'china', 'other'],
    ],
    'capex-race': [...['amazon', 'microsoft', 'google', 'meta', 'oracle', 'coreweave', 'alibaba']],
    labs: ['openai', 'anthropic', 'xai'],
    packaging: ['nvidia', 'broadcom', 'amd', 'amazon', 'other'],
    'deal-web': [
      ...['openai', 'anthropic', 'xai', 'microsoft', 'amazon', 'google', 'oracle', 'coreweave'],
      ...['meta', 'nvidia', 'amd', 'broadcom'],
    ],
    'deal-timeline': [
      ...['microsoft', 'oracle', 'amazon', 'coreweave', 'google', 'broadcom', 'amd', 'other'],
    ],
    'heads-of-the-stack': ['nvidia', 'skhynix', 'amazon'],
  },
} as const satisfies {
  ground: Record<string, Pair>;
  parts: Record<string, Pair>;
  firms: Record<string, Firm>;
  meetings: Record<string, readonly string[]>;
};
