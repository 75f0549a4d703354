import type { Field } from './field.ts';
import type { Frame } from './frame.ts';

/** A domain rule a dataset asks for, by name; the rules stand in `rules/`. */
export interface Check {
  readonly rule: string;
  readonly [option: string]: unknown;
}

/** `datapackage.json` (Data Package v2) with our extensions `asOf`, `period`, `frame`, `naturalKey` and `checks`. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly keywords?: readonly string[];
  readonly licenses: readonly {
    readonly name: string;
    readonly path: string;
    readonly title?: string;
  }[];
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  /** How late the evidence goes, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf: string;
  readonly period?: { readonly from: string; readonly to: string };
  /** What is in, what is out, and whether rows may be counted. */
  readonly frame: Frame;
  /** Columns that tell rows apart besides `id`; used to compare with other tables of the same facts. */
  readonly naturalKey?: readonly string[];
  readonly checks?: readonly Check[];
  readonly resources: readonly [Resource];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly primaryKey: readonly string[]; readonly fields: readonly Field[] };
}
