import { execFileSync } from 'node:child_process';

/**
 * Files that differ from a commit, those git does not know yet included, as paths from here.
 * @throws Error when there is no such commit, or no repository.
 */
export function changedFiles(since = 'HEAD'): ReadonlySet<string> {
  const git = (...words: string[]): string[] =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean);
  return new Set([
    ...git('diff', '--name-only', '--diff-filter=d', '--relative', '-z', since, '--'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
}
