import type { ListItem } from 'mdast';
import type { Option } from './lesson.ts';
import type { Tell } from './placeOf.ts';
import { richText } from './richText.ts';

/** Reads `- [x] words`, with what a learner is told who chose it as a quotation under it. */
export function readOption(box: ListItem, slug: string, tell: Tell): Option[] {
  const [line, ...more] = structuredClone(box.children);
  const head = line?.type === 'paragraph' ? line.children[0] : undefined;
  const tick = head?.type === 'text' ? /^\[([ xX])\]\s*/u.exec(head.value) : null;
  if (!tick || line?.type !== 'paragraph' || head?.type !== 'text') {
    tell(
      box,
      'quiz-option',
      'an option without its box',
      'write "- [ ] wrong" and "- [x] right"; what follows an option is indented under it',
    );
    return [];
  }
  head.value = head.value.slice(tick[0].length);
  const feedback = more.flatMap((node) => (node.type === 'blockquote' ? node.children : []));
  const words = richText(line.children, slug);
  if (!words.text) tell(box, 'quiz-option', 'an option without words', 'say what is chosen');
  return [
    {
      words,
      right: tick[1] !== ' ',
      feedback: feedback.length ? richText(feedback, slug) : undefined,
    },
  ];
}
