import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import type { Version } from '../../../src/teach/cartridge/versions.ts';

const shape = (name: string, version: Version) =>
  readFileSync(`tests/unit/teach/schemas/${name}.xsd`, 'utf8')
    .replaceAll('VERSION', `v${version.replace('.', 'p')}`)
    .replaceAll('NUMBER', `${version}.0`);

const FOLDERS = { manifest: 'imsmanifest', webLink: 'links/', quiz: 'quizzes/' };

/** What a schema says against the files of a cartridge; nothing where they are valid. */
export async function faultsOf(
  files: Readonly<Record<string, string>>,
  version: Version,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, folder] of Object.entries(FOLDERS)) {
    const xml = Object.entries(files)
      .filter(([path]) => path.startsWith(folder) && path.endsWith('.xml'))
      .map(([fileName, contents]) => ({ fileName: fileName.replaceAll('/', '-'), contents }));
    if (!xml.length) continue;
    const { errors } = await validateXML({
      xml,
      schema: { fileName: `${name}.xsd`, contents: shape(name, version) },
      ...(name === 'manifest' && {
        preload: [{ fileName: 'lom.xsd', contents: shape('lom', version) }],
      }),
    });
    faults.push(...errors.map(({ rawMessage }) => rawMessage));
  }
  return faults;
}
