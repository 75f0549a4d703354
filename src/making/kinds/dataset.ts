import { csvFormatRows } from 'd3-dsv';
import type { Content } from '../../essays/content.ts';
import type { Answers, Kind, Made } from '../kind.ts';
import { NAME, titleOf } from '../names.ts';

/** A table with its description. */
export const dataset: Kind = {
  what: 'a dataset: its description and a table of one row',
  name: NAME,
  taken: ({ known }, name) =>
    known.datasets.has(name) ? `there is a dataset "${name}"` : undefined,
  questions: ({ known }, name) => [
    { flag: 'title', asks: 'its title', default: titleOf(name) },
    { flag: 'column', asks: 'the column of numbers it is made for', default: 'value' },
    { flag: 'unit', asks: 'their unit: percent, USD, megawatts', default: 'percent' },
    { flag: 'source', asks: 'a source of references.json', of: [...known.sources] },
  ],
  make,
};

function make(name: string, answers: Answers, content: Content): Made {
  const { title = '', column = '', unit = '', source = '' } = answers;
  const today = new Date().toISOString().slice(0, 7);
  const from = content.evidence.references.get(source);
  const text = (field: string, more: object = {}) => ({ name: field, type: 'string', ...more });
  const required = { required: true };
  const about = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description: 'What a row is, how the rows were found, and what they must not be used for.',
    version: '1.0.0',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    sources: [
      {
        title: from?.publisher ?? from?.title ?? source,
        path: from?.URL ?? 'https://example.org/',
      },
    ],
    asOf: today,
    frame: {
      in: 'What is in the table.',
      out: 'What is left out of it.',
      until: today,
      countable: false,
      why: 'So far nothing says that the table is whole.',
    },
    resources: [
      {
        name,
        path: `${name}.csv`,
        schema: {
          missingValues: [''],
          primaryKey: ['id'],
          fields: [
            text('id', {
              constraints: { ...required, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
            }),
            text('date', { kind: 'partial-date' }),
            { name: column, type: 'number', unit },
            text('sources', { kind: 'list', delimiter: ';', constraints: required }),
            text('grade', {
              constraints: { ...required, enum: ['high', 'medium', 'low', 'superseded'] },
            }),
            text('note'),
          ],
        },
      },
    ],
  };
  const rows = [
    ['id', 'date', column, 'sources', 'grade', 'note'],
    ['first-row', '', '', source, 'low', 'A row to begin with: fill it in or take it out.'],
  ];
  const folder = `content/data/${name}`;
  return {
    changes: [
      { path: `${folder}/datapackage.json`, text: `${JSON.stringify(about, null, 2)}\n` },
      { path: `${folder}/${name}.csv`, text: `${csvFormatRows(rows)}\n` },
    ],
    next: [
      `fill in ${folder}/${name}.csv, and say in datapackage.json what is in and what is out`,
      `bind a number to a cell: <Value of="${name}/first-row/${column}" />`,
      `npm run new -- figure <name> --data ${name} draws it`,
    ],
  };
}
