import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { components } from '../essays/components.ts';
import type { EssaySource, Use } from '../essays/essaySource.ts';
import { frontMatter } from '../essays/frontMatter.ts';
import { theEssays } from '../essays/theEssays.ts';
import { contentDir } from '../evidence/contentDir.ts';
import type { Printed } from './printedNumbers.ts';
import { printedIn, printedValue } from './printedValue.ts';

/** Every bound number of an essay: in its sentences, in the other attributes of its components, in the lists after it. */
export function inEssays(): Printed {
  return Object.fromEntries(
    [...theEssays().values()].flatMap((essay) => [
      ...inSentences(essay),
      ...essay.uses.flatMap((use) => inAttributes(use, essay.file)),
      ...inFrontMatter(essay),
    ]),
  );
}

function inSentences({ uses, file }: EssaySource): [string, string][] {
  const lines = readFileSync(join(contentDir, file.replace(/^content\//u, '')), 'utf8').split('\n');
  return uses.flatMap(({ component, attributes, line, col }): [string, string][] => {
    const of = component === 'Value' ? attributes.get('of')?.value : undefined;
    if (of === undefined) return [];
    const digits = attributes.get('digits')?.value;
    const options = {
      digits: digits ? Number(digits) : undefined,
      plain: attributes.has('plain'),
      words: attributes.has('words'),
    };
    const about = (lines[line - 1] ?? '')
      .replaceAll(/<[^>]*>?/gu, '…')
      .trim()
      .slice(0, 60);
    return [[`sentence  ${file}:${line}:${col}  ${of}  “${about}”`, printedValue(of, options)]];
  });
}

/** The answer and the question of a guess, the values and names of a small picture. */
function inAttributes({ component, attributes }: Use, file: string): [string, string][] {
  if (component === 'Value') return [];
  return Object.entries(components[component] ?? {}).flatMap(([name, kind]) => {
    const { value = '', line = 0, col = 0 } = attributes.get(name) ?? {};
    const at = `${component.toLowerCase()}  ${file}:${line}:${col}`;
    if (/^values?\b/u.test(kind))
      return value
        .split(';')
        .filter(Boolean)
        .map((of): [string, string] => [`${at}  ${of.trim()}`, printedValue(of.trim())]);
    if (!kind.startsWith('prose')) return [];
    return printedIn(value).map(([where, printed]): [string, string] => [
      `${at}  ${where}`,
      printed,
    ]);
  });
}

function inFrontMatter({ file, data }: EssaySource): [string, string][] {
  const { data: said } = frontMatter.safeParse(data.value);
  if (!said) return [];
  return (['brief', 'unknown', 'changes'] as const).flatMap((list) =>
    said[list].flatMap((text, i) =>
      printedIn(text).map(([where, printed]): [string, string] => [
        `${list}  ${file}:${data.placeOf([list, i]).line}  ${where}`,
        printed,
      ]),
    ),
  );
}
