import type { Heading, ListItem } from 'mdast';
import type { QuizItem } from './lesson.ts';
import type { Tell } from './placeOf.ts';

interface Around {
  readonly heading: Heading;
  /** The list items its options were read from. */
  readonly boxes: readonly ListItem[];
  readonly tell: Tell;
}

/** Checks that an item asks something, and can be answered and marked. */
export function checkItem(item: QuizItem, { heading, boxes, tell }: Around): void {
  if (!item.stem.text)
    tell(heading, 'quiz-stem', 'the item asks nothing', 'write the question under its heading');
  if (!item.feedback.text)
    tell(heading, 'quiz-feedback', 'the item has no feedback', 'end it with "Feedback: …"');
  if (item.kind === 'text') checkText(item, heading, tell);
  else if (boxes.length === item.options.length) checkOptions(item, { heading, boxes, tell });
}

function checkText({ accepted, options }: QuizItem, heading: Heading, tell: Tell): void {
  if (!accepted.length)
    tell(heading, 'quiz-no-answer', 'no answer is right', 'write "Answer: …" under the question');
  if (options.length)
    tell(heading, 'quiz-option', 'a short text has no options', 'name another kind of question');
}

function checkOptions({ kind, options }: QuizItem, { heading, boxes, tell }: Around): void {
  const right = options.flatMap((option, i) => (option.right ? [boxes[i]] : []));
  const words = options.map((option) => option.words.text);
  const twice = words.findIndex((word, i) => words.indexOf(word) < i);
  if (twice >= 0)
    tell(
      boxes[twice],
      'quiz-option',
      `the option "${words[twice] ?? ''}" stands twice`,
      'strike one',
    );
  if (!right.length)
    tell(heading, 'quiz-no-answer', 'no answer is right', 'mark the right option "[x]"');
  if (kind !== 'responses' && right.length > 1)
    tell(
      right[1],
      'quiz-two-answers',
      'two answers are right where one can be chosen',
      'mark one, or call the item "Multiple response"',
    );
  if (kind === 'true-false' && words.join() !== 'True,False')
    tell(
      heading,
      'quiz-option',
      'the options are not True and False',
      'write them so, in this order',
    );
  if (kind === 'choice' && options.length < 3)
    tell(
      heading,
      'quiz-option',
      `a multiple choice of ${options.length}: learning platforms want three`,
      'add one, or call the item "True or false"',
    );
  if (kind === 'responses' && options.length < 2)
    tell(heading, 'quiz-option', 'there is nothing to choose from', 'write two options or more');
}
