import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { measureEmbeds } from '../../tests/browser/measureEmbeds.ts';
import { openSite } from '../../tests/browser/site.ts';

/** Measures each figure of `dist/` in a frame, and keeps the heights that the code to embed it states. */
const site = await openSite();
const heights = await measureEmbeds(site);
await site.close();
writeFileSync('src/embedding/heights.json', `${JSON.stringify(heights, null, 2)}\n`);
stdout.write(`${Object.keys(heights).length} figures measured.\n`);
