import { createHash } from 'node:crypto';
import type { DataPackage, Resource } from './dataPackage.ts';

/** A package with what only publication can say: where it is, and size and hash of its CSV. */
export type PublishedPackage<Package = DataPackage> = Omit<Package, 'resources'> & {
  readonly homepage: string;
  readonly resources: readonly [Resource & { readonly bytes: number; readonly hash: string }];
};

/** `datapackage.json` as it is published: `bytes` of the CSV, its SHA-256 as `hash`, the page as `homepage`. */
export function publishedPackage<Package extends Pick<DataPackage, 'resources'>>(
  dataPackage: Package,
  csv: Uint8Array,
  homepage: string,
): PublishedPackage<Package> {
  const { resources, ...about } = dataPackage;
  const { schema, ...resource } = resources[0];
  const hash = `sha256:${createHash('sha256').update(csv).digest('hex')}`;
  return { ...about, homepage, resources: [{ ...resource, bytes: csv.byteLength, hash, schema }] };
}
