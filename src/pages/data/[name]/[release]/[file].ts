import type { APIRoute } from 'astro';
import { releaseFiles } from '../../../../evidence/releases/releaseFiles.ts';
import { releasesOf } from '../../../../evidence/releases/keptReleases.ts';
import type { Release } from '../../../../evidence/releases/keptReleases.ts';
import { theEvidence } from '../../../../evidence/theEvidence.ts';
import { fullAddress } from '../../../../layouts/fullAddress.ts';

export const getStaticPaths = () =>
  [...theEvidence().datasets.keys()].flatMap((name) =>
    releasesOf(name).flatMap((release) =>
      [`${name}.csv`, `${name}.json`, 'datapackage.json'].map((file) => ({
        params: { name, release: release.version, file },
        props: { release, file },
      })),
    ),
  );

/** A file of one version of a dataset: whoever cited it finds the same rows there in ten years. */
export const GET: APIRoute<{ release: Release; file: string }> = ({ props }) => {
  const { release, file } = props;
  const homepage = fullAddress(`/data/${release.name}/${release.version}/`);
  const body = releaseFiles(release, homepage)[file] ?? '';
  const type = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(Buffer.from(body), { headers: { 'Content-Type': type } });
};
