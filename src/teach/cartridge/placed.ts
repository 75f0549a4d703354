import type { Course, CourseItem } from './course.ts';

/** An item with its identifier in the manifest and the file it is packed as. */
export interface Placed<Item extends CourseItem = CourseItem> {
  readonly id: string;
  readonly file: string;
  readonly item: Item;
}

export interface PlacedModule {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Placed[];
}

const FOLDERS = { link: 'links', page: 'pages', quiz: 'quizzes' } as const;
const ENDS = { link: 'xml', page: 'html', quiz: 'xml' } as const;

/** Gives every module and item of a course its identifier, by place: letters first, none twice. */
export function placed({ modules }: Course): PlacedModule[] {
  return modules.map(({ title, items }, m) => ({
    id: `module-${m + 1}`,
    title,
    items: items.map((item, i) => {
      const id = `${item.kind}-${m + 1}-${i + 1}`;
      return { id, item, file: `${FOLDERS[item.kind]}/${id}.${ENDS[item.kind]}` };
    }),
  }));
}
