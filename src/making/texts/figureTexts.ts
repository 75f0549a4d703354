import type { Dataset } from '../../evidence/dataset.ts';
import type { Field } from '../../evidence/field.ts';
import type { Form } from '../../figure-kit/plain/plain.ts';

interface FigureOf {
  readonly dataset: Dataset;
  readonly form: Form;
  readonly value: Field;
  readonly label: string;
  readonly time: string | undefined;
  readonly only: Readonly<Record<string, string>>;
  readonly title: string;
  /** How many rows it draws. */
  readonly rows: number;
}

/** The three files of a plain figure: its rows, its declaration, and what stands round it. */
export function figureTexts(of: FigureOf): Readonly<Record<string, string>> {
  const { dataset, form, value, label, time, only, title, rows } = of;
  const unit = value.unit ?? '1';
  const q = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return {
    'rows.ts': `import { plainRows } from '../../figure-kit/plain/plainRows.ts';

export default plainRows({
  dataset: ${q(dataset.name)},
  form: ${q(form)},
  value: ${q(value.name)},
  unit: ${q(unit)},
  name: ${q(label)},${time ? `\n  time: ${q(time)},` : ''}${
    Object.keys(only).length
      ? `\n  only: { ${Object.entries(only)
          .map(([name, one]) => `${/^\w+$/u.test(name) ? name : q(name)}: ${q(one)}`)
          .join(', ')} },`
      : ''
  }
  caption: ${q(title)},
});
`,
    'figure.ts': `import { plainFigure } from '../../figure-kit/plain/plainFigure.ts';

export default plainFigure({
  rows: ${rows},
  title: ({ first, last, count, say }) =>
    \`${titleIn(time !== undefined, within(dataset))}\`,
  sentence: ({ first, last, say }) =>
    \`${time ? '${first.name}, ${first.when}: ${say(first)}. ${last.name}, ${last.when}: ${say(last)}.' : '${first.name}: ${say(first)}. ${last.name}: ${say(last)}.'}\`,
});
`,
    'teaching.ts': `import type { Teaching } from '../../figure-kit/teaching.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type figure from './figure.ts';

export default {
  datasets: [${q(dataset.name)}],
  states: [
    { name: 'All', sentence: 'Every row with a number.', state: {} },
    { name: 'Without one', sentence: 'One row fewer.', state: { rows: ${rows - 1} } },
    { name: 'Two', sentence: 'Two rows alone.', state: { rows: 2 } },
  ],
  sub: ${q(`${title}: ${value.name.replaceAll('_', ' ')}, in ${unit === '1' ? 'numbers' : unit}. ${MARKS[form]}`)},
  grade: ({ shown: { items } }) => lowestGrade(items.map(({ grade }) => grade)),
  note: 'A row without a number is not drawn. Say here what a reader must know to read it right.',
} satisfies Teaching<typeof figure>;
`,
  };
}

const MARKS: Readonly<Record<Form, string>> = {
  bars: 'A bar is one row.',
  line: 'A point is one row.',
  dots: 'A point is one row.',
  steps: 'A point is one row.',
  squares: 'A square is one row, as wide as its share.',
};

/** What a title that counts must say of the table, where its rows are not all there are. */
function within({ package: { frame } }: Dataset): string {
  if (frame.countable === true) return '';
  return typeof frame.countable === 'object' ? `, ${frame.countable.within}` : ' listed here';
}

function titleIn(timed: boolean, listed: string): string {
  return timed
    ? `\${say(first)} in \${first.when}, \${say(last)} in \${last.when}: \${count} rows${listed}`
    : `\${first.name} comes first with \${say(first)}, \${last.name} last with \${say(last)}: \${count} rows${listed}`;
}
