import type { AnyParameter, Parameters } from '../parameters/parameter.ts';
import { lack } from './lack.ts';
import type { FigureLack } from './lack.ts';

/** Parameters a reader cannot set: without a label, a range or options, or with a default outside them. */
export function lintParameters(parameters: Parameters, primary: string): FigureLack[] {
  const wrong = Object.entries(parameters).flatMap(([name, parameter]) => {
    const what = faultOf(parameter);
    return what
      ? [
          lack(
            'figure-parameter',
            `the parameter "${name}" ${what}`,
            'give it a label, a range or options, and a default among them',
          ),
        ]
      : [];
  });
  if (primary in parameters) return wrong;
  const fix = `name one of ${Object.keys(parameters).join(', ')}`;
  return [
    ...wrong,
    lack('figure-parameter', `its primary control is "${primary}", which is no parameter`, fix),
  ];
}

function faultOf(parameter: AnyParameter): string | undefined {
  if (!parameter.label.trim()) return 'has no label';
  switch (parameter.kind) {
    case 'number':
    case 'numbers': {
      const { from, to, step } = parameter;
      if (!(from < to)) return `has no range: it runs from ${from} to ${to}`;
      if (!(step > 0)) return `has a step of ${step}`;
      const set = [parameter.default].flat();
      if (set.some((value) => !(value >= from && value <= to)))
        return `is ${set.join(', ')} by default, outside ${from} to ${to}`;
      if (parameter.kind === 'numbers' && set.length !== parameter.items.length)
        return `has ${set.length} numbers by default for ${parameter.items.length} items`;
      return undefined;
    }
    case 'choice':
    case 'set': {
      const names = Object.keys(parameter.options);
      // Marks that are pressed stand in no control, and their names come with the rows.
      if (parameter.control === false) return undefined;
      if (!names.length) return 'has no options';
      const odd = [parameter.default].flat().find((name) => !names.includes(name));
      return odd === undefined ? undefined : `is "${odd}" by default, which is none of its options`;
    }
    case 'toggle':
      return undefined;
  }
}
