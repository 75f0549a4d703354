import type { DataPackage } from './dataPackage.ts';
import type { Field } from './field.ts';
import type { Place } from './place.ts';
import type { Row } from './row.ts';

/** A dataset that was read and found right. */
export interface Dataset {
  readonly name: string;
  readonly package: DataPackage;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  /** Path of the CSV from the project's root. */
  readonly file: string;
  /** Where a cell stands, for messages. */
  readonly placeOf: (id: string, column: string) => Place;
}
