import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { essayFiles } from '../essays/essayFiles.ts';
import { parseMarkdown } from '../essays/text/parseMarkdown.ts';
import { boundLink } from '../evidence/boundText/boundLink.ts';
import { contentDir } from '../evidence/contentDir.ts';
import type { Printed } from './printedNumbers.ts';
import { printedValue } from './printedValue.ts';

/** Every bound number of the teaching notes. */
export function inLessons(): Printed {
  const printed: Record<string, string> = {};
  for (const { file, text } of essayFiles(contentDir, 'teach.md'))
    visit(parseMarkdown(text), 'link', (node) => {
      const bound = boundLink(node.url);
      if (bound?.kind !== 'value') return;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      printed[`lesson  ${file}:${line}:${column}  “${toString(node)}”  ${bound.to}`] = printedValue(
        bound.to,
      );
    });
  return printed;
}
