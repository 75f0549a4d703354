import type { AnyFigure } from '../figure.ts';
import { breathe } from './breathe.ts';
import { start } from './start.ts';

const figures = import.meta.glob<{ default: AnyFigure }>('../../figures/*/figure.ts');

/**
 * Loads a figure's code and rows and gives it its controls.
 * @throws Error when either cannot be had.
 */
export async function wake(root: HTMLElement): Promise<void> {
  const { figure: name = '', rows: address = '', prefix = '' } = root.dataset;
  const load = figures[`../../figures/${name}/figure.ts`];
  if (!load) throw new Error(`there is no figure "${name}"`);
  const [{ default: figure }, rows] = await Promise.all([load(), fetchRows(address)]);
  await breathe();
  await start({ root, name, figure, rows, prefix });
}

async function fetchRows(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.json();
}
