import type { Row } from '../../evidence/row.ts';
import { isDrawn } from '../../figure-kit/plain/plainRows.ts';
import { FORMS } from '../../figure-kit/plain/plain.ts';
import type { Form } from '../../figure-kit/plain/plain.ts';
import type { Content } from '../../essays/content.ts';
import type { Dataset } from '../../evidence/dataset.ts';
import type { KeptPage } from '../../permalinks/keptPage.ts';
import { NoAnswer } from '../answer.ts';
import type { Answers, Kind, Made } from '../kind.ts';
import { NAME, titleOf } from '../names.ts';
import { figureTexts } from '../texts/figureTexts.ts';
import { leafText } from '../texts/leafText.ts';

const TIMED: ReadonlySet<Form> = new Set(['line', 'dots', 'steps']);
/** A figure of fewer rows says nothing that a sentence would not. */
const LEAST = 4;

/** A plain figure of one column of one dataset. */
export const figure: Kind = {
  what: 'a figure of one column of a dataset: bars, line, dots, steps or squares',
  name: NAME,
  taken: ({ known }, name) => (known.figures.has(name) ? `there is a figure "${name}"` : undefined),
  questions: ({ known }, name) => [
    { flag: 'data', asks: 'the dataset it draws', of: [...known.datasets.keys()] },
    { flag: 'value', asks: 'the column of numbers', default: '' },
    { flag: 'label', asks: 'the column that names a row', default: 'id' },
    { flag: 'form', asks: 'its form', of: Object.keys(FORMS), default: 'bars' },
    { flag: 'time', asks: 'the column of dates, for line, dots and steps', default: '' },
    { flag: 'only', asks: 'which rows: column=value, several parted by ;', default: '' },
    { flag: 'title', asks: 'what it is about, for its table', default: titleOf(name) },
  ],
  make,
};

function make(name: string, answers: Answers, { known }: Content): Made {
  const { data = '', label = 'id', title = '' } = answers;
  const form = answers['form'] as Form;
  const dataset = known.datasets.get(data);
  if (!dataset) throw new NoAnswer(`there is no dataset "${data}" → name one that can be read`);
  const numbers = dataset.fields.filter(({ type }) => type === 'number' || type === 'integer');
  const value = numbers.find((field) => field.name === answers['value']) ?? one(numbers, answers);
  const time = TIMED.has(form) ? timeColumn(dataset, answers['time'] ?? '') : undefined;
  column(dataset, 'label', label);
  const only = onlyOf(dataset, answers['only'] ?? '');
  const rows = dataset.rows.filter(
    (row) => isDrawn(row, only) && row[value.name] !== null && (!time || row[time] !== null),
  );
  if (rows.length < LEAST)
    throw new NoAnswer(
      `${rows.length} rows of ${data} have a number in ${value.name} → fill in ${LEAST} or more, or say it in a sentence`,
    );
  const negative = rows.find((row) => Number(row[value.name]) < 0);
  if (negative && (form === 'bars' || form === 'squares'))
    throw new NoAnswer(`"${negative.id}" is below nought, which ${form} cannot draw → choose dots`);
  if (form === 'squares' && value.unit !== 'percent')
    throw new NoAnswer(
      `${value.name} is no percentage → squares draw shares of one market; choose bars`,
    );
  const several = time ? twiceAt(rows, time) : form === 'squares' ? overAll(rows, value.name) : '';
  if (several)
    throw new NoAnswer(
      `${several}: these are several series → say which is drawn, with --only column=value`,
    );
  const texts = figureTexts({ dataset, form, value, label, time, only, title, rows: rows.length });
  return {
    changes: [
      ...Object.entries(texts).map(([file, text]) => ({
        path: `src/figures/${name}/${file}`,
        text,
      })),
      { path: `src/components/leaf/drawings/${name}.ts`, text: leafText('figure') },
    ],
    locks: figurePages(name, title),
    next: [
      `look at it: npm run dev, then /figures/${name}/`,
      `say what it finds: title and sentence in src/figures/${name}/figure.ts, the note in teaching.ts`,
      `put it into an essay: <Figure of="${name}" />`,
      'npm run pictures keeps its pictures, npm run permalinks locks its address',
    ],
  };
}

/** What a plain figure is linked by: its page with its one setting, its states, how to use it, and itself alone. */
function figurePages(name: string, title: string): KeptPage[] {
  const place = { line: 1, col: 1 };
  const page = (path: string, parts: KeptPage['parts'] = []): KeptPage => ({
    ...{ path, title, file: `src/figures/${name}/figure.ts`, place, parts },
    locksParts: true,
  });
  return [
    page(`/figures/${name}/`, [{ id: '?rows', title: 'Rows shown', ...place }]),
    ...['use', 'all', 'without-one', 'two'].map((part) => page(`/figures/${name}/${part}/`)),
    page(`/embed/${name}/`),
  ];
}

/** Two readings of one moment are of two makers, or of two things: no line may join them. */
function twiceAt(rows: readonly Row[], time: string): string {
  const seen = new Set<unknown>();
  const twice = rows.find((row) => seen.size === seen.add(row[time]).size);
  return twice ? `two rows are of ${String(twice[time])}` : '';
}

function overAll(rows: readonly Row[], column: string): string {
  const sum = rows.reduce((total, row) => total + Number(row[column]), 0);
  return sum > 100 + rows.length / 2 ? `the shares sum to ${Math.round(sum)}` : '';
}

function onlyOf(dataset: Dataset, asked: string): Readonly<Record<string, string>> {
  const pairs = asked.split(';').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=').map((part) => part.trim());
      column(dataset, 'only', name);
      return [name, value.join('=')];
    }),
  );
}

type Numbers = Dataset['fields'];

function one(numbers: Numbers, { value = '' }: Answers): Numbers[number] {
  const [only, ...more] = numbers;
  if (only && !more.length && !value) return only;
  const names = numbers.map(({ name }) => name).join(', ');
  throw new NoAnswer(
    value
      ? `"${value}" is no column of numbers → say one of ${names}`
      : `it is not said what is drawn → give --value, one of ${names}`,
  );
}

function timeColumn(dataset: Dataset, asked: string): string {
  const dated = dataset.fields
    .filter(
      ({ type, kind }) =>
        /^(?:date|year|yearmonth)$/u.test(type) || kind === 'partial-date' || kind === 'quarter',
    )
    .map(({ name }) => name);
  const [first] = dated;
  if (dated.includes(asked)) return asked;
  if (!asked && first !== undefined && dated.length === 1) return first;
  throw new NoAnswer(
    dated.length
      ? `it is not said when → give --time, one of ${dated.join(', ')}`
      : `${dataset.name} has no column of dates → choose bars or squares`,
  );
}

function column({ fields, name }: Dataset, flag: string, asked: string): void {
  if (fields.some((field) => field.name === asked)) return;
  throw new NoAnswer(
    `${name} has no column "${asked}" → give --${flag}, one of ${fields.map((field) => field.name).join(', ')}`,
  );
}
