import { builtFigure, builtNames } from '../../figure-kit/build/builtFigure.ts';
import { defaultState } from '../../figure-kit/defaultState.ts';

let titles: ReadonlyMap<string, string> | undefined;

/** The title of every figure as it opens, by name; worked out once. */
export function figureTitles(): ReadonlyMap<string, string> {
  return (titles ??= new Map(
    builtNames.map((name) => {
      const { figure, rows } = builtFigure(name);
      return [name, figure.show(rows, defaultState(figure.parameters)).title];
    }),
  ));
}
