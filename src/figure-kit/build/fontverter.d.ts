declare module 'fontverter' {
  /** Converts a font between `truetype`, `woff` and `woff2`. */
  export function convert(font: Uint8Array, to: string, from?: string): Promise<Uint8Array>;
}
