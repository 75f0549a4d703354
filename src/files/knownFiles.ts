/** Every kind of file that something reads in `content/`, by its path from there. A new kind is added here. */
export const KNOWN_FILES: readonly RegExp[] = [
  /^(?:LICENSE|README)\.md$/u,
  /^(?:claims|forwards|glossary|values)\.yaml$/u,
  /^(?:permalinks|references|release)\.json$/u,
  /^(?:essays|data)\/README\.md$/u,
  /^essays\/[a-z][a-z0-9-]*\/(?:index\.mdx|teach\.md|values\.yaml)$/u,
  // Pictures an essay shows; that it does show them is asked of the essay.
  /^essays\/[a-z][a-z0-9-]*\/[A-Za-z0-9][\w-]*\.(?:png|jpe?g|webp|avif)$/u,
  /^data\/([a-z][a-z0-9-]*)\/(?:datapackage\.json|\1\.csv)$/u,
  // How a newer edition becomes the table, and where the table differs from its source.
  /^data\/[a-z][a-z0-9-]*\/(?:mapping\.yaml|overrides\.csv)$/u,
  // Earlier releases, as they were published.
  /^data\/([a-z][a-z0-9-]*)\/releases\/\d+\.\d+\.\d+\/(?:datapackage\.json|\1\.csv)$/u,
];

/** Files that a system leaves behind, which mean nothing. */
export const LEFT_BEHIND: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Where a file that nothing reads was meant to be. */
const MEANT: readonly (readonly [path: RegExp, meant: (found: readonly string[]) => string])[] = [
  [/^essays\/([^/]+)\.mdx?$/u, ([, name]) => `move it to essays/${slug(name)}/index.mdx`],
  [
    /^essays\/([^/]*[^a-z0-9/-][^/]*)\//u,
    ([, name]) => `call the folder ${slug(name)}: its name is the address`,
  ],
  [/^essays\/[^/]+\/index\.(?:md|markdown|html)$/u, () => 'call it index.mdx'],
  [/^essays\/[^/]+\/teach\.\w+$/u, () => 'call it teach.md'],
  [
    /^essays\/[^/]+\/[^/]+\.mdx?$/u,
    () => 'an essay is one index.mdx: give this one a folder of its own',
  ],
  [
    /^essays\/.*\.(?:png|jpe?g|webp|avif|gif|svg|tiff?)$/iu,
    () =>
      'put a .png, .jpg, .webp or .avif beside index.mdx, with letters, digits and hyphens in its name',
  ],
  [
    /^data\/([^/]+)\.csv$/u,
    ([, name]) => `move it to data/${slug(name)}/${slug(name)}.csv, with a datapackage.json`,
  ],
  [
    /^data\/([^/]*[^a-z0-9/-][^/]*)\//u,
    ([, name]) => `call the folder ${slug(name)}: its name is the address`,
  ],
  [
    /^data\/([^/]+)\/[^/]+\.(?:csv|tsv|xlsx?|ods|json)$/u,
    ([, name]) =>
      `a dataset is datapackage.json and ${slug(name)}.csv: rename it, or give it a folder of its own`,
  ],
  [
    /\.bib$/u,
    () => 'add what it lists to references.json, as CSL-JSON, which reference managers export',
  ],
  [/\.yml$/u, () => 'call it .yaml'],
];

/** What to do with a file that nothing reads. */
export function meantFor(path: string): string {
  for (const [pattern, meant] of MEANT) {
    const found = pattern.exec(path);
    if (found) return meant(found);
  }
  return 'take it out of content/';
}

function slug(name = ''): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/gu) ?? ['name'];
  return words.join('-');
}
