import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';

/** Headings with their permalinks, for `<Content components={{ ...headings }} />`. */
export const headings = { h2: Heading2, h3: Heading3 };
