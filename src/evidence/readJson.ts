import { jsonFault } from './jsonFault.ts';
import { pointIn } from './pointIn.ts';
import type { Place } from './place.ts';
import { readYaml } from './readYaml.ts';
import type { YamlFile } from './readYaml.ts';

/**
 * Reads JSON text. Places are found when they are asked for, by reading the text once more as the YAML it
 * is as well: a bibliography without a fault is read in a thousandth of the time.
 */
export function readJson(text: string, file: string): YamlFile {
  let placed: YamlFile | undefined;
  const places = () => (placed ??= readYaml(text, file));
  const here: Omit<YamlFile, 'value' | 'problems'> = {
    placeOf: (path) => places().placeOf(path),
    placeOfKey: (path) => places().placeOfKey(path),
  };
  try {
    const value: unknown = JSON.parse(text);
    const twice = nameTwice(text);
    if (!twice) return { ...here, value, problems: [] };
    const { name, offset } = twice;
    const problem = {
      file,
      ...placeAt(text, offset),
      rule: 'syntax',
      message: `"${name}" stands twice in one object, and the first is lost`,
      fix: 'name it once',
    };
    return { ...here, value, problems: [problem] };
  } catch {
    const offset = jsonFault(text);
    const problem = { file, ...placeAt(text, offset), rule: 'syntax', ...inWords(text, offset) };
    return { ...here, value: null, problems: [problem] };
  }
}

/** What is wrong with JSON at an offset, in words. */
function inWords(text: string, offset: number): { message: string; fix: string } {
  const before = text.slice(0, offset).trimEnd();
  const here = text[offset];
  if (here === undefined || !text.slice(offset).trim())
    return { message: 'the text ends too soon', fix: 'close every bracket, brace and quote' };
  if ((here === ']' || here === '}') && before.endsWith(','))
    return {
      message: `a comma stands before the ${here}`,
      fix: 'take out the comma behind the last entry',
    };
  if (here === "'") return { message: "a text stands in ' quotes", fix: 'put it in " quotes' };
  if (here === '/' || here === '#') return { message: 'JSON has no comments', fix: 'take it out' };
  if ((here === '"' || here === '{' || here === '[') && /["}\]\w]$/u.test(before))
    return { message: 'a comma is missing before this', fix: 'put one behind the entry before' };
  if (here === '\n')
    return { message: 'a text runs over its line', fix: 'close the quote, or write \\n' };
  return { message: `"${here}" cannot stand here`, fix: 'mend the punctuation here' };
}

/** The first name that an object has twice. */
function nameTwice(text: string): { name: string; offset: number } | undefined {
  const open: (Set<string> | undefined)[] = [];
  let word: { name: string; offset: number } | undefined;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/gu)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':') word = { name: token, offset: index };
    else if (word) {
      const names = open.at(-1);
      if (names?.has(word.name)) return { ...word, name: JSON.parse(word.name) as string };
      names?.add(word.name);
    }
  }
  return undefined;
}

function placeAt(text: string, offset: number): Place {
  const { line, column } = pointIn(text)(offset);
  return { line, col: column };
}
