import type { AnyFigure } from '../figure-kit/figure.ts';
import { forwardQuery } from '../figure-kit/forwardQuery.ts';
import type { AnyParameter, Parameters } from '../figure-kit/parameters/parameter.ts';

/** What can be set in each figure by its address: `?name` or `?name=value`, and what that is called. */
export type Settings = ReadonlyMap<string, readonly (readonly [id: string, title: string])[]>;

/** Every setting a reader can link, by figure. A number is linked by its name, a choice by each option. */
export function settingsOf(figures: ReadonlyMap<string, AnyFigure>): Settings {
  return new Map(
    [...figures].map(([name, { parameters }]) => [
      name,
      Object.entries(parameters as Parameters).flatMap(([key, parameter]) =>
        parameter.local ? [] : settingsOfParameter(key, parameter),
      ),
    ]),
  );
}

function settingsOfParameter(key: string, parameter: AnyParameter): [string, string][] {
  const { label } = parameter;
  const options = parameter.kind === 'choice' ? Object.entries(parameter.options) : [];
  return [
    [`?${key}`, label],
    ...options.map(([value, title]): [string, string] => [
      `?${key}=${value}`,
      `${label}: ${title}`,
    ]),
  ];
}

/** Whether a setting that was published still sets something, itself or by what its figure forwards. */
export function isStillSet(figure: AnyFigure, setting: string): boolean {
  const query = setting.replace(/^\?/u, '');
  const parameters = figure.parameters as Parameters;
  const isBare = !query.includes('=');
  return [...forwardQuery(new URLSearchParams(query), figure.forward)].every(([name, value]) => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return parameter !== undefined && (isBare || parameter.parse(value) !== undefined);
  });
}
