import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, platform, arch } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Chromium on this machine: the one `CHROMIUM_PATH` names, the system's, or the one npm brought. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const own = [env['CHROMIUM_PATH'], '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (own)
    return chromium.launch({
      executablePath: own,
      chromiumSandbox: false,
      args: ['--disable-gpu', ...more],
    });
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error('No Chromium found. Set CHROMIUM_PATH to the program of a Chromium or Chrome.');
  }
  return openPackaged(more);
}

/** The Chromium in node_modules; it brings the libraries and fonts a bare machine lacks. */
async function openPackaged(more: readonly string[]): Promise<Browser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const launch = { executablePath, chromiumSandbox: false, args: ['--disable-gpu', ...more] };
  try {
    return await chromium.launch(launch);
  } catch {
    const libraries = await unpackLibraries();
    const variables = { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
    const kept = Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return chromium.launch({ ...launch, env: { ...Object.fromEntries(kept), ...variables } });
  }
}

async function unpackLibraries(): Promise<string> {
  const libraries = join(tmpdir(), 'al2023/lib');
  if (existsSync(libraries)) return libraries;
  const root = import.meta.resolve('@sparticuz/chromium');
  const module = new URL('./lambdafs.js', root).href;
  const { inflate } = (await import(module)) as { inflate: (file: string) => Promise<string> };
  await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', root)));
  return libraries;
}
