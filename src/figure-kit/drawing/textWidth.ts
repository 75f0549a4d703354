/** Advance widths of Instrument Sans at weight 400, in hundredths of the type size, as measured in a browser. */
const WIDTHS: Readonly<Record<number, string>> = {
  10: '·',
  20: ' \u00a0',
  23: "'",
  24: 'ijl|',
  25: 'I',
  26: ',.:;’‘',
  27: '!',
  35: '`f',
  38: '"rt',
  39: '1',
  40: '²³',
  41: '()*[]{}“”',
  43: '_',
  44: '/\\',
  46: 'J',
  47: 's',
  50: 'z',
  51: '-',
  52: 'vy',
  53: '7+<=>^ac~×÷−',
  54: 'k',
  55: '2x',
  56: 'eé',
  57: '35?',
  58: '8o',
  59: 'Lu–£ü',
  60: '46Fhn',
  61: '9$Sbdgpq',
  62: 'Z',
  64: 'BE',
  65: 'T',
  66: 'PR…',
  67: '0',
  68: 'Y',
  69: 'KX',
  70: '€',
  71: 'U',
  72: '#',
  73: 'AV',
  74: 'CHN',
  75: 'D',
  76: '&',
  77: 'Gw',
  79: '%OQ',
  84: '→←≈≤≥',
  85: '@',
  89: '—',
  91: 'M',
  92: 'm',
  97: '½',
  109: 'W',
};

const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);

/** How much wider weight 600 runs than 400, on average over the letters above. */
const STRONG = 1.026;

/** Width in px of a text at a type size in px; a letter not in the table counts as an average one. */
export function textWidth(text: string, size: number, strong = false): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widthOf.get(letter) ?? 58;
  return (hundredths * size * (strong ? STRONG : 1)) / 100;
}
