import { boundValue } from '../evidence/boundValue.ts';
import { NoSuchCell } from '../evidence/cell.ts';
import type { Problem } from '../evidence/problem.ts';
import { suggest } from '../evidence/suggest.ts';
import { checkGuess } from './checkGuess.ts';
import { components, takesParameters } from './components.ts';
import type { Names } from './components.ts';
import type { Attribute, EssaySource, Use } from './essaySource.ts';
import type { Known } from './known.ts';
import { EXACT_FIX, isReason } from './numbers/exact.ts';
import { checkLine } from './numbers/checkLine.ts';

/** What a small picture in the margin can be: see `src/components/margin/forms.ts`. */
const FORMS = ['squares', 'box', 'bars', 'change', 'marks'];

type Fault = Pick<Problem, 'rule' | 'message' | 'fix'>;

/** Checks one component in an essay: that it has what it needs, and names what exists. */
export function checkUse(use: Use, essay: EssaySource, known: Known): Problem[] {
  const { component, attributes, line, col } = use;
  const { file } = essay;
  const wanted = Object.hasOwn(components, component) ? components[component] : undefined;
  if (!wanted || use.opaque) return [];
  const problems: Problem[] = [];
  for (const [name, kind] of Object.entries(wanted)) {
    const attribute = attributes.get(name);
    if (attribute) {
      const faults = checkName(attribute, kind.replace('?', '') as Names, essay, known);
      problems.push(
        ...faults.map((fault) => ({ file, line: attribute.line, col: attribute.col, ...fault })),
      );
    } else if (!kind.endsWith('?')) {
      const message = `<${component}> lacks ${name}`;
      problems.push({ file, line, col, rule: 'attribute', message, fix: `add ${name}="…"` });
    }
  }
  if (component === 'Guess' && !problems.length) problems.push(...checkGuess(use, file, known));
  if (takesParameters.has(component)) return problems;
  for (const [name, attribute] of attributes) {
    if (name in wanted) continue;
    const fix = suggest(name, Object.keys(wanted), 'leave it out');
    problems.push({
      file,
      line: attribute.line,
      col: attribute.col,
      rule: 'attribute',
      message: `<${component}> knows no ${name}`,
      fix,
    });
  }
  return problems;
}

function checkName({ value }: Attribute, kind: Names, essay: EssaySource, known: Known): Fault[] {
  switch (kind) {
    case 'source':
    case 'sources':
      if (known.broken.has('references')) return [];
      return value
        .split(';')
        .flatMap((key) =>
          missing(
            key.trim(),
            known.sources,
            'source',
            key.includes(',')
              ? 'divide several sources with ;'
              : 'add it to content/references.json',
          ),
        );
    case 'term':
      if (known.broken.has('glossary')) return [];
      return missing(value, known.terms, 'term', 'add it to content/glossary.yaml');
    case 'claim':
      return missing(value, known.claims, 'claim', 'see content/claims.yaml');
    case 'figure':
      return missing(value, known.figures, 'figure', 'see src/figures');
    case 'shown-figure': {
      const shown = essay.uses.flatMap((use) =>
        use.component === 'Figure' ? [use.attributes.get('of')?.value ?? ''] : [],
      );
      return missing(value, new Set(shown), 'figure', 'it must stand in this essay');
    }
    case 'value':
      return checkValue(value, known);
    case 'values':
      return value.split(';').flatMap((one) => checkValue(one.trim(), known));
    case 'form':
      return missing(value, new Set(FORMS), 'form', `write one of ${FORMS.join(', ')}`);
    case 'number':
      return Number.isFinite(Number(value)) && value !== ''
        ? []
        : [{ rule: 'attribute', message: `"${value}" is no number`, fix: 'write digits only' }];
    case 'id':
      return /^[a-z][a-z0-9-]*$/u.test(value)
        ? []
        : [
            {
              rule: 'attribute',
              message: `"${value}" is no id`,
              fix: 'use small letters, digits and hyphens',
            },
          ];
    case 'prose':
      return checkLine(value, known);
    case 'reason':
      return isReason(value)
        ? []
        : [{ rule: 'exact', message: `"${value}" is no reason`, fix: EXACT_FIX }];
    case 'text':
    case 'flag':
      return [];
  }
}

function missing(
  name: string,
  known: ReadonlySet<string>,
  what: string,
  otherwise: string,
): Fault[] {
  if (known.has(name)) return [];
  return [
    {
      rule: `unknown-${what}`,
      message: `there is no ${what} "${name}"`,
      fix: suggest(name, known, otherwise),
    },
  ];
}

function checkValue(address: string, known: Known): Fault[] {
  if (known.broken.has(address.split('/')[0] ?? '')) return [];
  try {
    boundValue(known.datasets, address, known.values);
    return [];
  } catch (error) {
    if (!(error instanceof NoSuchCell)) throw error;
    const fix = suggest(
      error.wrong,
      error.known,
      'write it as dataset/row/column; the page of the dataset lists them',
    );
    return [{ rule: 'unknown-value', message: error.message, fix }];
  }
}
