import { readJson } from './readJson.ts';
import { readYaml } from './readYaml.ts';
import type { YamlFile } from './readYaml.ts';

/** Reads a file of data by its ending: `.json` strictly as JSON, everything else as YAML. */
export function readData(text: string, file: string): YamlFile {
  return file.endsWith('.json') ? readJson(text, file) : readYaml(text, file);
}
