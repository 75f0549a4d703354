/** The picture a shared link shows of one page: drawn for 1200 by 630 px, and read at 300 px wide. */
export interface Card {
  /** Of the page it is for, from the root: `/essays/the-lease/`. */
  readonly path: string;
  /** Under `public/cards/`: `essays/the-lease.png`. */
  readonly file: string;
  readonly headline: string;
  /** One line under the headline; where there is none, the picture has its room. */
  readonly line?: string;
  /** The part of the site that colours it. */
  readonly part?: string;
  /** Drawings of the same thing, as HTML text of an `<svg>`; the card takes the one whose words come out largest. */
  readonly pictures: readonly string[];
}

/** What a card shows, for who cannot see it. */
export function altOf({ headline, line, pictures: [picture = ''] }: Card): string {
  const words = [...picture.matchAll(/<text[^>]*>([^<]+)</gu)].map(([, text]) => text?.trim());
  const said = [...new Set(words.filter(Boolean))].slice(0, 12).join(', ');
  const ending = /[.?!]$/u.test(headline) ? '' : '.';
  return `${headline}${ending}${line ? ` ${line}` : ''} A drawing${said ? `, with the words ${said}` : ''}.`;
}
