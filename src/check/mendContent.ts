import { dirname } from 'node:path';
import release from '../../content/release.json' with { type: 'json' };
import { checkContent } from '../essays/checkContent.ts';
import { keptPages } from '../essays/kept/keptPages.ts';
import { readContent } from '../essays/readContent.ts';
import { mendBytes } from '../files/mendBytes.ts';
import { checkKept } from '../permalinks/checkKept.ts';
import { lockNew } from '../permalinks/lockNew.ts';
import { applyMends } from './applyMends.ts';

/** Mends what is safe to mend in a content folder, and locks new addresses of pages on which no other would die. */
export function mendContent(folder: string): void {
  mendBytes(folder);
  applyMends(checkContent(folder), dirname(folder));
  const content = readContent(folder);
  const { lock, forwards } = content;
  const pages = keptPages(content).filter((page) =>
    checkKept([page], lock, forwards).every(({ rule }) => rule === 'permalink-new'),
  );
  lockNew(folder, pages, { lock, day: release.date });
}
