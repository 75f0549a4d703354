const sheets = import.meta.glob<string>(
  ['../../styles/{tokens,marks,paper,pictures}.css', '../../styles/figures/*.css'],
  { eager: true, query: '?raw', import: 'default' },
);

/** An SVG file of a picture: the styles of its marks inside, in the light palette. */
export function plainSvg(picture: string): string {
  const styles = Object.values(sheets).join('');
  const page =
    ':root { color-scheme: light; --accent: var(--part-deal); --sans: "Instrument Sans", Arial, sans-serif; --serif: Literata, Georgia, serif } svg { background: var(--paper) }';
  return picture
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style><![CDATA[${styles}${page}]]></style>`);
}
