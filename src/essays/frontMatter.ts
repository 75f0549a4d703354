import { z } from 'astro/zod';
import { day, month } from '../evidence/dates/day.ts';

/** What stands between the `---` lines of an essay. */
export const frontMatter = z.strictObject({
  title: z.string().min(1).max(80),
  question: z.string().min(1),
  /** For search results and cards. */
  summary: z.string().min(1).max(160),
  /** Whose hand on the switch the essay is about: `the landlord’s`; `–` on a page of reference. */
  hand: z.string().min(1).max(60),
  part: z.enum(['deal', 'history', 'wars', 'govern']),
  /** Place in the reading order, from 1. */
  order: z.int().min(1),
  authors: z.array(z.string()).default(['Computing Power']),
  published: day,
  updated: day,
  /** How late the evidence goes: YYYY-MM. */
  asOf: month,
  /** What a learner can do afterwards; measurable verbs. */
  objectives: z.array(z.string()).min(3).max(5),
  prerequisites: z.array(z.string()).default([]),
  next: z.string().optional(),
  /** Two or three sentences that say the answer without spoiling a guess. */
  brief: z.array(z.string()).min(2).max(3),
  /** What is not known: which number, who has it, what it would settle. Drawn after the essay. */
  unknown: z.array(z.string().min(1)).max(8).default([]),
  /** What would change the answer. Drawn after the essay. */
  changes: z.array(z.string().min(1)).max(8).default([]),
  corrections: z.array(z.strictObject({ date: day, what: z.string() })).default([]),
});

export type FrontMatter = z.infer<typeof frontMatter>;
