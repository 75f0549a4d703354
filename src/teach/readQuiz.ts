import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { suggest } from '../evidence/suggest.ts';
import { checkItem } from './checkItem.ts';
import { kinds, type Kind, type QuizItem } from './lesson.ts';
import type { Tell } from './placeOf.ts';
import { readOption } from './readOption.ts';
import { sectionsOf, type Section } from './readLesson.ts';
import { richText } from './richText.ts';

/** Reads the quiz: an item under each `### 1. Multiple choice`. */
export function readQuiz(part: Section | undefined, slug: string, tell: Tell): QuizItem[] {
  if (!part) return [];
  const { sections } = sectionsOf(part.body, 3);
  if (!sections.length)
    tell(part.heading, 'quiz-empty', 'the quiz has no items', 'write "### 1. Multiple choice" …');
  return sections.flatMap((section) => {
    const words = section.title.replace(/^\d+\.\s*/u, '');
    const kind = (kinds as Readonly<Record<string, Kind>>)[words];
    if (kind) return [readItem(section, kind, slug, tell)];
    const fix = suggest(words, Object.keys(kinds), `one of: ${Object.keys(kinds).join(', ')}`);
    tell(section.heading, 'quiz-kind', `"${words}" is no kind of question`, fix);
    return [];
  });
}

function readItem(section: Section, kind: Kind, slug: string, tell: Tell): QuizItem {
  const { body } = section;
  const lists = body.filter((node) => node.type === 'list' && !node.ordered);
  const boxes = lists.flatMap((node) => (node.type === 'list' ? node.children : []));
  const options = boxes.flatMap((box) => readOption(box, slug, tell));
  const answers = linesOf(body, /^(Answer|Also accepted):/u);
  const feedback = body.findIndex((node) => startsWith(node, 'Feedback:'));
  const stem = body.slice(
    0,
    body.findIndex((node) => lists.includes(node) || answers.nodes.includes(node)) + 1 || undefined,
  );
  const item: QuizItem = {
    kind,
    stem: richText(
      stem.filter((node) => node.type === 'paragraph' && !answers.nodes.includes(node)),
      slug,
    ),
    options,
    accepted: answers.lines.flatMap((line) =>
      line
        .replace(/^[^:]+:/u, '')
        .split(';')
        .map((answer) => answer.trim())
        .filter(Boolean),
    ),
    feedback:
      feedback < 0 ? { html: '', text: '' } : richText(withoutLabel(body.slice(feedback)), slug),
  };
  checkItem(item, { heading: section.heading, boxes, tell });
  return item;
}

function startsWith(node: RootContent, label: string): boolean {
  return node.type === 'paragraph' && toString(node).startsWith(label);
}

/** The lines of the paragraphs that begin with a label, a wrapped line joined to the one before it. */
function linesOf(body: readonly RootContent[], label: RegExp) {
  const nodes = body.filter((node) => node.type === 'paragraph' && label.test(toString(node)));
  const lines = nodes.flatMap((node) =>
    toString(node)
      .split(/\n(?=Answer:|Also accepted:)/u)
      .map((line) => line.replaceAll('\n', ' ')),
  );
  return { nodes, lines };
}

/** "Feedback: the text …" as "The text …". */
function withoutLabel(body: readonly RootContent[]): RootContent[] {
  const [first, ...more] = structuredClone(body) as [Paragraph, ...RootContent[]];
  const [words] = first.children;
  if (words?.type === 'text') {
    const text = words.value.replace(/^Feedback:\s*/u, '');
    words.value = text.charAt(0).toUpperCase() + text.slice(1);
  }
  return [first, ...more];
}
