import type { Merger } from './Merger.ts';
import type { MergerReading } from './MergerReading.ts';

/**
 * Paragraphs 19 to 21 of the European Commission's guidelines on horizontal mergers (OJ C 31, 5
 * February 2004): concerns are unlikely where the HHI after is
 *
 * - below 1,000;
 * - from 1,000 to 2,000, with a change below 250;
 * - above 2,000, with a change below 150.
 *
 * These levels only ever clear: passing one raises no presumption of harm. Left out are the shares
 * of paragraphs 17 and 18 and the special circumstances of paragraph 20, which no share can show.
 * http://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=LEGISSUM:l26107
 */
export function eu2004({ after, change }: Merger): MergerReading {
  const unlikely = after < 1000 || change < (after > 2000 ? 150 : 250);
  return { label: unlikely ? 'concerns unlikely' : 'concerns not ruled out', grounds: [] };
}
