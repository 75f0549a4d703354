import { plainText } from '../evidence/boundText/plainText.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Row } from '../evidence/row.ts';
import type { Kind } from './kinds.ts';

/** An entry of a list that a search finds by itself. */
export interface SearchedEntry {
  readonly kind: Kind;
  /** From the root of the site: `/glossary/#lease`. */
  readonly url: string;
  readonly title: string;
  readonly content: string;
}

/** The terms, claims, events and switch-offs of the site, each under its own address. */
export function searchedEntries({ terms, ledger, datasets }: Evidence): SearchedEntry[] {
  const rowsOf = (dataset: string): readonly Row[] => datasets.get(dataset)?.rows ?? [];
  return [
    ...[...terms.values()].map(({ id, term, definition, also = [] }) => ({
      kind: 'term' as const,
      url: `/glossary/#${id}`,
      title: term,
      content: words(term, also.join(', '), plainText(definition)),
    })),
    ...[...ledger.claims.values()].map(({ id, claim, by, verdict, reasoning, counter }) => ({
      kind: 'claim' as const,
      url: `/claims/#${id}`,
      title: plainText(claim),
      content: words(plainText(claim), by.who, verdict, plainText(reasoning), plainText(counter)),
    })),
    ...rowsOf('timeline').map((event) => ({
      kind: 'event' as const,
      url: `/timeline/#${event.id}`,
      title: text(event, 'title'),
      content: words(
        text(event, 'date'),
        text(event, 'title'),
        text(event, 'summary'),
        text(event, 'why_it_matters'),
      ),
    })),
    ...rowsOf('switch-offs').map((row) => ({
      kind: 'switch-off' as const,
      url: `/switch-offs/#${row.id}`,
      title: `${text(row, 'holder')} and ${text(row, 'stopped')}, ${text(row, 'date').slice(0, 4)}`,
      content: words(
        text(row, 'date'),
        text(row, 'holder'),
        text(row, 'stopped'),
        text(row, 'what'),
        text(row, 'basis_text'),
        text(row, 'note'),
      ),
    })),
  ];
}

function text(row: Row, column: string): string {
  return String(row[column] ?? '');
}

/** Sentences one after another, each ending in a stop. */
function words(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
