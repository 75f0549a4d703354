import type { ListItem } from 'mdast';
import type { Option } from './lesson.ts';
import type { Tell } from './placeOf.ts';
import { richText } from './richText.ts';

/** Reads `- [x] words`, with what a learner is told who chose it as a quotation under it. */
export function readOption(box: ListItem, slug: string, tell: Tell): Option[] {
  const [line, ...more] = box.children;
  if (typeof box.checked !== 'boolean' || line?.type !== 'paragraph') {
    tell(
      box,
      'quiz-option',
      'an option without its box or its words',
      'write "- [ ] wrong" and "- [x] right"; what follows an option is indented under it',
    );
    return [];
  }
  const feedback = more.flatMap((node) => (node.type === 'blockquote' ? node.children : []));
  return [
    {
      words: richText(line.children, slug),
      right: box.checked,
      feedback: feedback.length ? richText(feedback, slug) : undefined,
    },
  ];
}
