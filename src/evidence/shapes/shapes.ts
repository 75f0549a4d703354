import { z } from 'astro/zod';
import { isDay } from '../dates/isDay.ts';
import { dayText, month } from '../dates/day.ts';

const text = z.string().min(1);
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/u, 'is no id → use small letters, digits and hyphens');
const web = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/u, 'is no address of the web → write it as https://…');

/** Year, month and day as far as known, as CSL-JSON keeps them: `{ "date-parts": [[2026, 11, 23]] }`. */
const PARTS = 'is no date → write it as {"date-parts": [[2026, 11, 23]]}, as far as it is known';
const partialDate = z.strictObject(
  {
    'date-parts': z
      .array(z.array(z.int(PARTS), PARTS).min(1).max(3).refine(isRealDate, PARTS), PARTS)
      .length(1, PARTS),
  },
  { error: ({ code }) => (code === 'invalid_type' ? PARTS : undefined) },
);

function isRealDate([year = 0, at = 1, on = 1]: number[]): boolean {
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return isDay(`${pad(year, 4)}-${pad(at, 2)}-${pad(on, 2)}`);
}

const name = z.strictObject({
  family: text.optional(),
  given: text.optional(),
  suffix: text.optional(),
  literal: text.optional(),
});

/** One item of `references.json`: CSL-JSON, as far as it is used here. */
export const referenceShape = z.strictObject({
  id,
  type: text,
  title: text,
  author: z.array(name).optional(),
  issued: partialDate.optional(),
  accessed: partialDate.optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  URL: web.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/u, 'is no DOI → write it as 10.1000/182')
    .optional(),
  note: text.optional(),
  number: z.union([z.string(), z.number()]).optional(),
  page: text.optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  genre: text.optional(),
  'event-title': text.optional(),
  custom: z
    .strictObject({
      read: z.enum(['whole', 'excerpt', 'quoted', 'citation', 'secondary']).optional(),
      relay: text.optional(),
      readIn: z.strictObject({ title: text, URL: web }).optional(),
      primary: text.optional(),
      furtherReading: z.boolean().optional(),
    })
    .refine(({ readIn, relay }) => !(readIn && relay), {
      path: ['readIn'],
      message:
        'stands beside "relay" → the entry is either the work, read in another place, or the page that relays it: keep one',
    })
    .refine(({ readIn, read }) => !readIn || (read !== 'citation' && read !== 'secondary'), {
      path: ['readIn'],
      message:
        'names where the work was read, but "read" says it was not → write "whole", "excerpt" or "quoted", or take "readIn" out',
    })
    .optional(),
});

/** One entry of `glossary.yaml`. */
export const termShape = z.strictObject({
  id,
  term: text,
  definition: text,
  also: z.array(text).optional(),
  sources: z.array(text).optional(),
});

/** One claim of `claims.yaml`. */
export const claimShape = z.strictObject({
  id,
  claim: text,
  by: z.strictObject({ who: text, link: web.optional() }),
  verdict: text,
  reasoning: text,
  counter: text,
  evidence: z.array(text).optional(),
  figure: id.optional(),
  essay: id.optional(),
  section: id.optional(),
  sources: z.array(text),
  grade: z.enum(['high', 'medium', 'low', 'superseded']),
  asOf: month,
});

/** The rest of `claims.yaml`: what each verdict word means, and that there is a list of claims. */
export const ledgerShape = z.strictObject({
  verdicts: z.record(z.string(), text),
  claims: z.array(z.unknown()),
});

/** `release.json`: which release of the data this is. */
export const releaseShape = z.strictObject({
  number: z.int().min(1),
  date: dayText,
  evidence: text,
  earlier: z
    .array(
      z.strictObject({
        number: z.int().min(1),
        date: dayText,
        evidence: text,
        tables: z.int().min(1),
      }),
    )
    .default([]),
});

/** `permalinks.json`: pages and files by path, and the anchors of each. */
export const lockShape = z.record(
  z.string().regex(/^\/[^?#\s]*$/u, 'is no path of a page → write it as /essays/the-lease/'),
  z.record(z.string(), z.strictObject({ first: dayText, title: z.string() })),
);
