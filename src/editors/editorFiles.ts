import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { ComponentManual } from '../manual/component.ts';
import { schemas } from './schemas.ts';
import { snippets } from './snippets.ts';

/** Which files each schema is of, as VS Code and its YAML extension match them. */
const OF: Readonly<Record<string, string>> = {
  glossary: 'content/glossary.yaml',
  claims: 'content/claims.yaml',
  values: 'content/**/values.yaml',
  references: 'content/references.json',
  datapackage: 'content/data/*/datapackage.json',
};

const EXTENSIONS = [
  ...['unifiedjs.vscode-mdx', 'redhat.vscode-yaml', 'astro-build.astro-vscode'],
  ...['esbenp.prettier-vscode', 'dbaeumer.vscode-eslint'],
];

/** Every file made for editors, by its path in the project. */
export async function editorFiles(): Promise<ReadonlyMap<string, string>> {
  const made = Object.entries(schemas).map(([name, schema]) => [pathOf(name), schema()] as const);
  return new Map(
    [
      ...made,
      ['.vscode/settings.json', settings()] as const,
      ['.vscode/extensions.json', { recommendations: EXTENSIONS }] as const,
      ['.vscode/essays.code-snippets', snippets(await whatTheyDo())] as const,
    ].map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]),
  );
}

const pathOf = (name: string): string => `.vscode/schemas/${name}.schema.json`;

function settings(): object {
  const by = (ending: string) => Object.entries(OF).filter(([, files]) => files.endsWith(ending));
  return {
    'yaml.schemas': Object.fromEntries(
      by('.yaml').map(([name, files]) => [`./${pathOf(name)}`, files]),
    ),
    'json.schemas': by('.json').map(([name, files]) => ({
      fileMatch: [files],
      url: `./${pathOf(name)}`,
    })),
    // Keys of sources, terms and rows are words of other files: they complete while those are open.
    'editor.wordBasedSuggestions': 'allDocuments',
    'editor.formatOnSave': true,
    '[mdx]': { 'editor.formatOnSave': false, 'editor.wordWrap': 'on' },
    '[yaml]': { 'editor.formatOnSave': false },
    '[csv]': { 'editor.formatOnSave': false },
    'files.eol': '\n',
  };
}

async function whatTheyDo(): Promise<Record<string, string>> {
  const files = globSync('src/manual/components/*.ts').sort();
  const told = files.map(async (file) => {
    const { default: manual } = (await import(
      /* @vite-ignore */ pathToFileURL(join(cwd(), file)).href
    )) as { default: ComponentManual };
    return [basename(file, '.ts'), manual.does] as const;
  });
  return Object.fromEntries(await Promise.all(told));
}
