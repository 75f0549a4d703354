import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import type { Version } from '../../../src/teach/cartridge/versions.ts';

const shape = (name: string, version: Version) =>
  readFileSync(`tests/unit/teach/schemas/${name}.xsd`, 'utf8')
    .replaceAll('VERSION', `v${version.replace('.', 'p')}`)
    .replaceAll('NUMBER', `${version}.0`);

/** What a schema says against the files of a cartridge; nothing where they are valid. */
export async function faultsOf(
  files: Readonly<Record<string, string>>,
  version: Version,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, contents] of Object.entries(files)) {
    const name = path.startsWith('links/')
      ? 'webLink'
      : path.startsWith('quizzes/')
        ? 'quiz'
        : 'manifest';
    if (path.endsWith('.html')) continue;
    const { errors } = await validateXML({
      xml: { fileName: path, contents },
      schema: { fileName: `${name}.xsd`, contents: shape(name, version) },
      ...(name === 'manifest' && {
        preload: [{ fileName: 'lom.xsd', contents: shape('lom', version) }],
      }),
    });
    faults.push(...errors.map(({ message }) => `${path}: ${message}`));
  }
  return faults;
}
