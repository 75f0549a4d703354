import { argv, exit, stderr, stdout } from 'node:process';
import { crawl } from '../site/crawl.ts';

/** `npm run crawl -- https://example.org/sub/`: follows every address of a site as it is served. */
const [root, origin] = argv.slice(2);
if (!root || !URL.canParse(root)) {
  stderr.write('Say where the site is served: npm run crawl -- http://localhost:4321/\n');
  exit(1);
}
const { count, faults } = await crawl(root, origin);
for (const { address, from, said } of faults) stderr.write(`${said}  ${address}  from ${from}\n`);
stdout.write(`${count} addresses, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n`);
if (faults.length) exit(1);
