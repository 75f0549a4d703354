import type { DataPackage } from '../../evidence/dataPackage.ts';

const FEW = 4;

/**
 * Whom a figure credits in its source line: the main publishers of its first dataset, and wherever it has
 * a part Epoch AI, whose licence (CC BY 4.0) asks for it. The pages of the datasets name them all.
 */
export function creditsOf([first, ...more]: readonly DataPackage[]): string[] {
  const names = (dataPackage: DataPackage) =>
    dataPackage.sources.map(({ title }) => title.split(/[,(]/u)[0]?.trim() ?? title);
  const main = [...new Set(first ? names(first) : [])];
  const epoch = [first, ...more].some((each) => each && names(each).includes('Epoch AI'));
  const few = main.length > FEW ? [...main.slice(0, FEW - 1), 'others'] : main;
  return epoch && !few.includes('Epoch AI') ? ['Epoch AI', ...few] : few;
}
