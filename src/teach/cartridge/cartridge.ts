import type { Course } from './course.ts';
import { manifest } from './manifest.ts';
import { notesPage } from './notesPage.ts';
import { placed, type Placed } from './placed.ts';
import { quizFile } from './quizFile.ts';
import { versions, type Shapes, type Version } from './versions.ts';
import { webLink } from './webLink.ts';

/**
 * The files of a Common Cartridge, by path, the manifest first.
 * @throws Error when there is nothing to pack.
 */
export function cartridge(course: Course, version: Version = '1.1'): Record<string, string> {
  const modules = placed(course).filter(({ items }) => items.length);
  if (!modules.length)
    throw new Error(`the course "${course.title}" holds nothing: no file is made`);
  const shapes = versions[version];
  const files = modules
    .flatMap(({ items }) => items)
    .map((item) => [item.file, fileOf(item, shapes)] as const);
  return { 'imsmanifest.xml': manifest(course, modules, shapes), ...Object.fromEntries(files) };
}

function fileOf({ id, item }: Placed, shapes: Shapes): string {
  switch (item.kind) {
    case 'link':
      return webLink(item, shapes);
    case 'page':
      return notesPage(item);
    case 'quiz':
      return quizFile(item, id);
  }
}
