declare module 'subset-font' {
  type Axis = number | { readonly min: number; readonly max: number };

  /** Cuts a font to the characters of a text, with HarfBuzz. */
  export default function subset(
    font: Uint8Array,
    text: string,
    options?: {
      readonly targetFormat?: 'woff2' | 'woff' | 'sfnt' | 'truetype';
      readonly keepFeatures?: readonly string[];
      /** Axis name to the one value it is pinned at, or the range it keeps. */
      readonly variationAxes?: Readonly<Record<string, Axis>>;
    },
  ): Promise<Uint8Array>;
}
