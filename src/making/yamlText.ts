import { stringify } from 'yaml';

/** A text as YAML writes it in one line, in quotes where it must be. */
export function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}
