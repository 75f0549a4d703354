import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath, stdout } from 'node:process';

/**
 * Prints how long a build and a check take, and how much memory, with many more essays than there are: copies of one
 * with its figures. `npm run bench:scale -- 10 100 1000`; memory is read from /proc, so on Linux alone.
 */
const FROM = 'scarcity';
const root = 'tests/out/scale';
const content = join(root, 'content');
const counts = argv.length > 2 ? argv.slice(2).map(Number) : [10, 100];

stdout.write(
  '| essays added | check, s | build, s | again with one changed, s | most memory, MB |\n',
);
stdout.write('| ---: | ---: | ---: | ---: | ---: |\n');
for (const count of counts) {
  const first = grow(count);
  const check = await run(execPath, ['src/commands/check.ts', 'content']);
  const build = await run(join('node_modules', '.bin', 'astro'), ['build', '--force']);
  appendFileSync(first, '\nOne more sentence.\n');
  const again = await run(join('node_modules', '.bin', 'astro'), ['build']);
  const most = Math.max(check.memory, build.memory, again.memory);
  const cells = [count, check.seconds, build.seconds, again.seconds, most].map((one) =>
    one.toFixed(0),
  );
  stdout.write(`| ${cells.join(' | ')} |\n`);
}
rmSync(root, { recursive: true, force: true });

/** A copy of the content with more essays; the file of the first of them. */
function grow(count: number): string {
  rmSync(root, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  const text = readFileSync(join(content, 'essays', FROM, 'index.mdx'), 'utf8');
  for (let i = 1; i <= count; i++) {
    const folder = join(content, 'essays', `${FROM}-${i}`);
    mkdirSync(folder);
    const own = text
      .replace(/^title: .*$/mu, `title: A synthetic essay ${i}`)
      .replace(/^order: .*$/mu, `order: ${1000 + i}`);
    writeFileSync(join(folder, 'index.mdx'), own);
  }
  return join(content, 'essays', `${FROM}-1`, 'index.mdx');
}

/** Runs a program to its end: seconds it took, and the most memory it had, in MB. */
async function run(
  program: string,
  args: readonly string[],
): Promise<{ seconds: number; memory: number }> {
  const began = performance.now();
  const child = spawn(program, args, {
    env: { ...env, CONTENT_DIR: content, OUT_DIR: join(root, 'dist'), LOCKING: 'yes' },
    stdio: 'ignore',
  });
  let memory = 0;
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1]) / 1024 || 0);
    } catch {
      // It has ended.
    }
  }, 200);
  await new Promise((ended) => child.on('close', ended));
  clearInterval(look);
  return { seconds: (performance.now() - began) / 1000, memory };
}
