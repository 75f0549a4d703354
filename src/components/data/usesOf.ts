import { computedCells } from './computedCells.ts';
import { figureTitles } from './figureTitles.ts';
import { namesIn } from '../../essays/namesIn.ts';
import { theEssays } from '../../essays/theEssays.ts';
import { builtFigure, builtNames } from '../../figure-kit/build/builtFigure.ts';

/** What is made of a dataset: figures that draw it, essays that show such a figure or print its numbers. */
export interface Uses {
  readonly figures: readonly { readonly name: string; readonly title: string }[];
  /** Slugs. */
  readonly essays: readonly string[];
}

/** Figures and essays that rest on a dataset. */
export function usesOf(dataset: string): Uses {
  const figures = builtNames.filter((name) =>
    builtFigure(name).teaching.datasets.includes(dataset),
  );
  const essays = [...theEssays().values()].filter((essay) => {
    const cells = namesIn(essay, 'Value').flatMap((address) => computedCells(address) ?? [address]);
    return (
      cells.some((address) => address.startsWith(`${dataset}/`)) ||
      namesIn(essay, 'Figure').some((name) => figures.includes(name))
    );
  });
  return {
    figures: figures.map((name) => ({ name, title: figureTitles().get(name) ?? name })),
    essays: essays.map(({ slug }) => slug),
  };
}
