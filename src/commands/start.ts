import { spawnSync } from 'node:child_process';
import { env, execPath, exit } from 'node:process';
import { freePort } from '../hosting/freePort.ts';
import { LOCAL } from '../hosting/standing.ts';

/** Builds the site for the address it will be served at on this machine, then serves it there. */
const port = String(await freePort(Number(new URL(LOCAL).port)));
const address = `http://localhost:${port}`;
run('src/commands/build.ts', [], { SITE_URL: address });
run('node_modules/astro/bin/astro.mjs', ['preview', '--port', port], { SITE_URL: address });

function run(
  script: string,
  words: readonly string[],
  more: Readonly<Record<string, string>>,
): void {
  const { status } = spawnSync(execPath, [script, ...words], {
    stdio: 'inherit',
    env: { ...env, ...more },
  });
  if (status) exit(status);
}
