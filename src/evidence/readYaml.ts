import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { intoText } from './intoText.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';

/** A YAML or JSON file whose parts know their place. */
export interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Place of the part at a path, or of its nearest parent that is written; of a text, of a character in it. */
  readonly placeOf: (path: readonly PropertyKey[], into?: number) => Place;
  /** Place of the name of the part at a path. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
}

/** Reads YAML text; `firstLine` is the line its first line has in the file it was cut from. */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, col };
  };
  const problems = [
    ...document.errors.slice(0, 1).map(({ pos, code, message }) => ({
      file,
      ...at(pos[0]),
      rule: 'syntax',
      message: `the text cannot be read: ${message.split('\n')[0] ?? ''}`,
      fix: FIXES[code] ?? 'mend the punctuation here, or put the text in quotes',
    })),
    ...cutShort(document).map(({ offset, value }) => ({
      file,
      ...at(offset),
      rule: 'cut-short',
      message: `"${value.slice(-40)}" ends where a # behind a space begins a comment`,
      fix: 'put the text in quotes, or the comment on a line of its own',
    })),
  ];
  const value: unknown = document.errors.length ? null : document.toJS();
  return {
    value,
    problems,
    placeOf: (path, into) => at(offsetOf(document, path) + insideOf(document, path, text, into)),
    placeOfKey: (path) => at(keyOffset(document, path) ?? offsetOf(document, path)),
  };
}

const FIXES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'name it once',
  TAB_AS_INDENT: 'indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds a colon in quotes',
  BAD_SCALAR_START: 'put the text in quotes',
  MISSING_CHAR: 'close the quote or bracket',
};

/** Texts without quotes that a comment on their line ends: in `title: Who is # 1`, the title is "Who is". */
function cutShort(document: Document.Parsed): { offset: number; value: string }[] {
  const found: { offset: number; value: string }[] = [];
  visit(document, {
    Scalar(_, { type, value, comment, range }) {
      if (type === 'PLAIN' && typeof value === 'string' && comment !== undefined)
        found.push({ offset: range?.[0] ?? 0, value });
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

function insideOf(
  document: Document,
  path: readonly PropertyKey[],
  text: string,
  into: number | undefined,
): number {
  const node = into === undefined ? undefined : document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return 0;
  return intoText(text.slice(node.range[0], node.range[1]), node.value, into ?? 0);
}

function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(map)) return undefined;
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
