import { stdout } from 'node:process';
import { printedNumbers } from '../printed/printedNumbers.ts';

/** Prints, as JSON, what the site prints from the tables of `CONTENT_DIR`; `npm run data` runs it before and after. */
stdout.write(JSON.stringify(await printedNumbers()));
