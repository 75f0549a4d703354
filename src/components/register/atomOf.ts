import { Feed } from 'feed';
import type { Row } from '../../evidence/row.ts';
import { textIn } from './textIn.ts';

/** Addresses of the register and of its feed in full, and the day of the release as YYYY-MM-DD. */
interface Place {
  readonly page: string;
  readonly self: string;
  readonly updated: string;
}

/**
 * The cases as Atom, the latest first. A case is new to a reader when its id is: the id is its address,
 * which never changes.
 */
export function atomOf(rows: readonly Row[], { page, self, updated }: Place): string {
  const date = new Date(updated);
  const feed = new Feed({
    id: page,
    link: page,
    title: 'Who turned it off: additions to the register',
    copyright: 'CC BY 4.0',
    updated: date,
    generator: false,
    feedLinks: { atom: self },
    author: { name: 'Computing Power contributors' },
  });
  const latest = rows.toSorted((a, b) => textIn(b, 'date').localeCompare(textIn(a, 'date')));
  for (const row of latest) {
    const address = `${page}#${row.id}`;
    feed.addItem({
      id: address,
      link: address,
      title: `${textIn(row, 'date')}, ${textIn(row, 'holder')}: ${textIn(row, 'stopped')}`,
      description: textIn(row, 'what'),
      date,
    });
  }
  return feed.atom1();
}
