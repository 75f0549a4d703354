import { z } from 'astro/zod';
import { isDay, isMonth } from './isDay.ts';

const WRITE_DAY = 'is no day of the calendar → write it as 2026-11-23';
const WRITE_MONTH = 'is no month → write it as 2026-11';

/** A day as content writes it, `YYYY-MM-DD`, quoted or not. The renderer's YAML makes a UTC date of one that is not. */
export const dayText = z
  .preprocess(
    (value) =>
      value instanceof Date && !Number.isNaN(value.valueOf())
        ? value.toISOString().replace('T00:00:00.000Z', '')
        : value,
    z.string(WRITE_DAY).refine(isDay, WRITE_DAY),
  )
  .meta({ type: 'string', format: 'date' });

/** A day as a `Date` at midnight UTC. */
export const day = dayText
  .transform((text) => new Date(`${text}T00:00:00Z`))
  .meta({ type: 'string', format: 'date' });

/** A month as content writes it, `YYYY-MM`. */
export const month = z.string(WRITE_MONTH).refine(isMonth, WRITE_MONTH);
