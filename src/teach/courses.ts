import { getCollection } from 'astro:content';
import { parts, type Part } from '../layouts/parts.ts';
import { published } from '../permalinks/published.ts';
import type { CatalogueEssay } from './catalogue.ts';
import type { Course, Module } from './cartridge/course.ts';
import { absolute, courseItem } from './courseItem.ts';
import { notesHtml } from './notesHtml.ts';
import { theCatalogue } from './theCatalogue.ts';
import { theLessons } from './theLessons.ts';

/**
 * A course for each essay, for each part of the site, and one of everything.
 * @param base Where the site is published: `https://example.org/sub/`.
 */
export async function courses(base: string): Promise<Course[]> {
  const essays = await theCatalogue();
  const objectives = new Map(
    (await getCollection('essays')).map(({ id, data }) => [id, data.objectives]),
  );
  const moduleOf = (essay: CatalogueEssay) =>
    essayModule(essay, objectives.get(essay.slug) ?? [], base);
  const course = (
    id: string,
    title: string,
    description: string,
    held: readonly CatalogueEssay[],
  ) => ({
    id,
    title,
    description,
    keywords: ['computing power', 'AI infrastructure', 'market concentration', 'governance'],
    modules: held.map(moduleOf),
  });
  const inPart = (part: string) => essays.filter((essay) => essay.part === part);
  return [
    course(
      'course',
      'Computing Power',
      'Who owns the machines behind AI, and who can turn them off? The whole course in reading order.',
      essays,
    ),
    ...(Object.keys(parts) as Part[])
      .filter((part) => inPart(part).length)
      .map((part) =>
        course(
          `part-${part}`,
          `Computing Power: ${parts[part].title}`,
          parts[part].line,
          inPart(part),
        ),
      ),
    ...essays.map((essay) => course(essay.slug, essay.title, essay.summary, [essay])),
  ];
}

function essayModule(essay: CatalogueEssay, objectives: readonly string[], base: string): Module {
  const { slug, title, path, entries } = essay;
  const lesson = theLessons().get(slug);
  if (lesson) published(`/teach/${slug}/`);
  const quizzes = entries.filter(({ kind }) => kind === 'quiz');
  const rest = entries.filter(({ kind }) => kind !== 'quiz');
  return {
    title,
    items: [
      { kind: 'link', title: `Read: ${title}`, url: absolute(path, base) },
      ...rest.map((entry) => courseItem(entry, base)),
      ...(lesson
        ? [
            {
              kind: 'page' as const,
              title: `For the teacher: ${title}`,
              html: notesHtml(lesson, objectives, base),
            },
            {
              kind: 'link' as const,
              title: `Lesson page: ${title}`,
              url: absolute(`/teach/${slug}/`, base),
            },
          ]
        : []),
      ...quizzes.map((entry) => courseItem(entry, base)),
    ],
  };
}
