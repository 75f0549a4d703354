import { getCollection } from 'astro:content';
import { essayFiles } from '../essays/essayFiles.ts';
import { namesIn } from '../essays/namesIn.ts';
import { PACE, readingMinutes } from '../essays/readingMinutes.ts';
import { sectionWords } from '../essays/sectionWords.ts';
import { theEssays } from '../essays/theEssays.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { builtFigure, drawn } from '../figure-kit/build/builtFigure.ts';
import type { CatalogueEssay, Entry } from './catalogue.ts';
import { published } from '../permalinks/published.ts';
import { theLessons } from './theLessons.ts';

/** What looking at a figure or a table, and answering one question, are reckoned to take, in minutes. */
const MINUTES = { figure: 5, data: 10, question: 1.5 };

/** Every essay with its sections, figures, datasets and quiz, in reading order; what two essays use stands with the first. */
export async function theCatalogue(): Promise<CatalogueEssay[]> {
  const essays = (await getCollection('essays')).sort((a, b) => a.data.order - b.data.order);
  const words = new Map(essayFiles(contentDir).map(({ slug, text }) => [slug, sectionWords(text)]));
  const seen = new Set<string>();
  return essays.flatMap(({ id: slug, data }) => {
    const source = theEssays().get(slug);
    if (!source) return [];
    const path = `/essays/${slug}/`;
    const sections = source.headings.flatMap(({ depth, id, text }): Entry[] => {
      if (depth !== 2 || !id) return [];
      const minutes = (words.get(slug)?.get(id) ?? 0) / PACE;
      return [
        { key: `${slug}.${id}`, kind: 'section', title: text, path: `${path}#${id}`, minutes },
      ];
    });
    const figures = namesIn(source, 'Figure');
    const datasets = figures.flatMap((name) => builtFigure(name).teaching.datasets);
    const entries = [
      ...sections,
      ...figures.map(figureEntry),
      ...[...new Set(datasets)].map(dataEntry),
      ...quizEntry(slug, data.title),
    ].filter(({ key }) => !seen.has(key) && seen.add(key));
    for (const address of [path, ...entries.map((entry) => entry.path)]) published(address);
    const { title, summary, part } = data;
    return [{ slug, title, summary, part, path, minutes: readingMinutes(source), entries }];
  });
}

function figureEntry(name: string): Entry {
  const { title } = drawn(builtFigure(name)).shown;
  return {
    key: `figure.${name}`,
    kind: 'figure',
    title,
    path: `/figures/${name}/`,
    minutes: MINUTES.figure,
  };
}

function dataEntry(name: string): Entry {
  const title = theEvidence().datasets.get(name)?.package.title ?? name;
  return {
    key: `data.${name}`,
    kind: 'data',
    title,
    path: `/data/${name}/`,
    minutes: MINUTES.data,
  };
}

function quizEntry(slug: string, title: string): Entry[] {
  const quiz = theLessons().get(slug)?.quiz ?? [];
  if (!quiz.length) return [];
  const minutes = quiz.length * MINUTES.question;
  return [
    {
      key: `quiz.${slug}`,
      kind: 'quiz',
      title: `Quiz: ${title}`,
      path: `/teach/${slug}/#quiz`,
      minutes,
      quiz,
    },
  ];
}
