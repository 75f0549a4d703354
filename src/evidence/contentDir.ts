import { resolve } from 'node:path';
import { cwd, env } from 'node:process';

/** The folder contributors edit. `CONTENT_DIR` names another one, as the tests of bad input do. */
export const contentDir: string = resolve(cwd(), env['CONTENT_DIR'] ?? 'content');
