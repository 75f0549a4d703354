const ORDER = ['high', 'medium', 'low', 'superseded'];

/**
 * Lets the columns of tables of rows be sorted: a press sorts up, the next down, the third gives the
 * order of the file back. Each row is a `tbody`, so that the text under it moves with it; blanks go last.
 */
export function bindSort(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]')) bind(table);
}

function bind(table: HTMLTableElement): void {
  const rows = [...table.tBodies];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const was = head.getAttribute('aria-sort');
      const now = was === 'ascending' ? 'descending' : was === 'descending' ? null : 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      if (now) head.setAttribute('aria-sort', now);
      const sorted = now ? sortRows(rows, column, head, now) : rows;
      table.append(...sorted);
    });
  });
}

function sortRows(
  rows: readonly HTMLTableSectionElement[],
  column: number,
  head: HTMLTableCellElement,
  direction: 'ascending' | 'descending',
): HTMLTableSectionElement[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, head) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined)
      return Number(a.key === undefined) - Number(b.key === undefined);
    return sign * compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

type Key = number | string;

/** What a row is sorted by in a column; undefined where the cell is blank. */
function keyOf(
  row: HTMLTableSectionElement,
  column: number,
  head: HTMLTableCellElement,
): Key | undefined {
  const cell = row.rows[0]?.cells[column];
  const text = cell?.querySelector('data')?.value ?? cell?.textContent.trim() ?? '';
  if (text === '' || text === '–') return undefined;
  if (head.dataset['by'] === 'grade') return ORDER.indexOf(text);
  return head.classList.contains('num') ? Number(text.replaceAll(',', '')) : text;
}

function compare(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}
