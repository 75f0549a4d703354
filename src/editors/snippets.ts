import { components } from '../essays/components.ts';

/** A snippet as VS Code reads it. */
interface Snippet {
  readonly prefix: string;
  readonly body: string | readonly string[];
  readonly description: string;
  readonly scope: string;
}

/** Components that hold words. */
const HOLDS = new Set(['Exact', 'Term', 'Claim', 'Set']);
const BLOCKS = new Set(['Aside', 'Ask', 'Margin', 'Guess']);

/** A snippet for each component, each needed attribute a stop, and for what Markdown lacks. */
export function snippets(does: Readonly<Record<string, string>>): Record<string, Snippet> {
  const own = Object.entries(components).map(([name, attributes]) => {
    const needed = Object.entries(attributes).filter(([, kind]) => !kind.endsWith('?'));
    const stops = needed.map(([attribute, kind], i) => ` ${attribute}="$\{${i + 1}:${kind}}"`);
    const open = `<${name}${stops.join('')}`;
    const body = BLOCKS.has(name)
      ? [`${open}>`, '  $0', `</${name}>`]
      : HOLDS.has(name)
        ? `${open}>$0</${name}>`
        : `${open} />`;
    return [name, snippet(name.toLowerCase(), body, `It ${does[name] ?? ''}`)] as const;
  });
  return {
    Section: snippet(
      'section',
      ['## ${1:Title} {#${2:id-for-ever}}', '', '$0'],
      'A section with its id',
    ),
    ...Object.fromEntries(own),
  };
}

function snippet(prefix: string, body: Snippet['body'], description: string): Snippet {
  return { prefix, body, description, scope: 'mdx,markdown' };
}
