import type { Dataset } from '../../evidence/dataset.ts';
import type { KeptPage } from '../../permalinks/keptPage.ts';

/** A dataset's page with its rows, how to use it, and its present version. Rows are locked with a release. */
export function tablePages(dataset: Dataset): KeptPage[] {
  const { name, package: about, file, rows } = dataset;
  const page = (path: string): KeptPage => ({
    ...{ path, title: about.title, file: file.replace(/[^/]+$/u, 'datapackage.json') },
    ...{ place: { line: 1, col: 1 }, parts: [], locksParts: false },
  });
  return [
    {
      ...page(`/data/${name}/`),
      file,
      parts: rows.map(({ id }) => ({ id, title: id, ...dataset.placeOf(id, 'id') })),
    },
    page(`/data/${name}/use/`),
    page(`/data/${name}/${about.version}/`),
  ];
}
