import type { Question, Quiz, WithContext } from 'schema-dts';
import { fullAddress } from '../layouts/fullAddress.ts';
import type { Lesson, QuizItem } from '../teach/lesson.ts';

/** How the question types of catalogues name ours. */
const TYPES = {
  choice: 'Multiple choice',
  responses: 'Checkbox',
  'true-false': 'True or false',
  text: 'Short answer',
} as const;

/**
 * The quiz of an essay for search engines and catalogues of teaching material.
 *
 * @param path Of the page it stands on, from the root.
 * @param title Of the essay.
 */
export function quizLd({ slug, quiz }: Lesson, path: string, title: string): WithContext<Quiz> {
  const url = fullAddress(path);
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    '@id': `${url}#quiz`,
    url,
    name: `Quiz on “${title}”`,
    about: { '@id': fullAddress(`/essays/${slug}/`) },
    inLanguage: 'en-GB',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    learningResourceType: 'quiz',
    educationalLevel: 'higher education',
    hasPart: quiz.map(questionLd),
  };
}

function questionLd({ kind, stem, options, accepted, feedback }: QuizItem): Question {
  const answers = options.map(({ words, right, feedback: said }, position) => ({
    right,
    answer: {
      '@type': 'Answer' as const,
      position,
      text: words.text,
      ...(said ? { comment: { '@type': 'Comment' as const, text: said.text } } : {}),
    },
  }));
  const right = answers.filter((one) => one.right).map(({ answer }) => answer);
  const wrong = answers.filter((one) => !one.right).map(({ answer }) => answer);
  const typed = accepted.map((text) => ({ '@type': 'Answer' as const, text }));
  return {
    '@type': 'Question',
    eduQuestionType: TYPES[kind],
    text: stem.text,
    acceptedAnswer: kind === 'text' ? typed : right,
    ...(wrong.length ? { suggestedAnswer: wrong } : {}),
    comment: { '@type': 'Comment', text: feedback.text },
  };
}
