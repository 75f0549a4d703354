import type { Lock } from './lock.ts';

/** The lock as it is kept: one line an address, so that two people who add addresses seldom meet. */
export function lockText(lock: Lock): string {
  const pages = Object.entries(lock).map(([path, anchors]) => {
    const lines = Object.entries(anchors).map(
      ([id, { first, title }]) =>
        `  ${JSON.stringify(id)}: { "first": ${JSON.stringify(first)}, "title": ${JSON.stringify(title)} }`,
    );
    return ` ${JSON.stringify(path)}: {\n${lines.join(',\n')}\n }`;
  });
  return `{\n${pages.join(',\n')}\n}\n`;
}
