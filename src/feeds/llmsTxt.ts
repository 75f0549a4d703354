import { parts } from '../layouts/parts.ts';
import type { Part } from '../layouts/parts.ts';
import type { EssayPage } from './essayPage.ts';

/** The site in one text file, for programs that read for people (llmstxt.org). */
export function llmsTxt(root: string, essays: readonly EssayPage[]): string {
  const at = (path: string): string => new URL(path, root).href;
  const sections = (Object.keys(parts) as Part[]).map((part) => {
    const own = essays.filter((essay) => essay.part === part);
    const lines = own.map(
      ({ slug, title, question }) => `- [${title}](${at(`essays/${slug}.md`)}): ${question}`,
    );
    return `## ${parts[part].title}\n\n${lines.join('\n')}`;
  });
  return `# Computing Power

> Who owns the machines behind AI? Essays on the history of AI infrastructure, the cloud wars and the
> governance of concentrated compute, with the data they rest on.

Text and pictures are CC BY 4.0: name "Computing Power" and give the address. Every number is bound to
a row of a table with its source and an evidence grade (high, medium, low); figures of low grade are
estimates and say so. Cite the essay or the dataset, not this file.

${sections.join('\n\n')}

## Evidence

- [Datasets](${at('data/')}): every table with its columns, grades and sources; all of it in one [zip](${at('data/computing-power-data.zip')})
- [Claims](${at('claims/')}): what was said about the deal, each with a verdict
- [Timeline](${at('timeline/')}): events from 1940 to today
- [Glossary](${at('glossary/')}): the words of the essays
- [Sources](${at('sources/')}): the bibliography
- [Addresses](${at('anchors.json')}): every permanent address
`;
}
