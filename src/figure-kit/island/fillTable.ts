import { cellText } from '../cellText.ts';
import { numericColumns } from '../numericColumns.ts';
import type { Table } from '../table.ts';

/** Brings the table under a figure to what is shown; a closed table waits until it is opened. */
export function fillTable(root: HTMLElement, table: Table): void {
  const details = root.querySelector<HTMLDetailsElement>('[data-table]');
  if (!details) return;
  const fill = () => {
    const numeric = numericColumns(table);
    details.querySelector('tfoot')?.remove();
    details.querySelector('caption')?.replaceChildren(table.caption);
    details
      .querySelector('thead tr')
      ?.replaceChildren(...table.columns.map((title, i) => headOf(title, numeric[i])));
    details.querySelector('tbody')?.replaceChildren(
      ...table.rows.map((row) => {
        const line = document.createElement('tr');
        line.append(...row.map((cell, i) => cellOf('td', cellText(cell), numeric[i])));
        return line;
      }),
    );
  };
  details.ontoggle = details.open ? null : fill;
  if (details.open) fill();
}

function headOf(title: string, numeric: boolean | undefined): HTMLElement {
  const head = cellOf('th', title, numeric);
  head.setAttribute('scope', 'col');
  return head;
}

function cellOf(tag: 'td' | 'th', text: string, numeric: boolean | undefined): HTMLElement {
  const cell = document.createElement(tag);
  cell.textContent = text;
  if (numeric) cell.className = 'num';
  return cell;
}
