import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';

/** A YAML or JSON file (JSON is YAML) whose parts know their place. */
export interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Place of the part at a path, or of its nearest parent that is written. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads YAML or JSON text; `firstLine` is the line its first line has in the file it was cut from. */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, col };
  };
  const problems = document.errors.slice(0, 1).map(({ pos, message }) => ({
    file,
    ...at(pos[0]),
    rule: 'syntax',
    message: `the text cannot be read: ${message.split('\n')[0] ?? ''}`,
    fix: 'mend the punctuation here',
  }));
  const value: unknown = problems.length ? null : document.toJS();
  return { value, problems, placeOf: (path) => at(offsetOf(document, path)) };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
