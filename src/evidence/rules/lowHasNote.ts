import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** A row of low grade says in its note why it is low. */
export const lowHasNote: Rule = (dataset) =>
  dataset.rows
    .filter(({ grade, note }) => grade === 'low' && !note)
    .map(({ id }) =>
      problemAt(dataset.file, dataset.placeOf(id, 'grade'), {
        rule: 'low-has-note',
        message: `the row "${id}" is graded low without a reason`,
        fix: 'say in the note what is weak about it',
      }),
    );
