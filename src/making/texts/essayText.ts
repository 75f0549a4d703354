import { latestToday } from '../../evidence/dates/latestToday.ts';
import type { Answers } from '../kind.ts';
import { yamlText } from '../yamlText.ts';

/** The text of a new essay: every part it must have, each with a word on what belongs there. */
export function essayText(
  { title = '', question = '', part = '', source = '' }: Answers,
  order: number,
): string {
  const today = latestToday(Date.now() - 14 * 60 * 60 * 1000);
  return `---
title: ${yamlText(title)}
question: ${yamlText(question)}
summary: ${yamlText(`${question} The answer in one sentence, for search results.`.slice(0, 160))}
hand: nobody’s yet
part: ${part}
order: ${order}
published: ${today}
updated: ${today}
asOf: ${today.slice(0, 7)}
objectives:
  - Explain what the essay argues.
  - Compare the two cases it tells.
  - Say what is not known.
brief:
  - The answer in a sentence, without giving a guess away.
  - What it rests on, in another.
unknown:
  - Which number is missing, who has it, and what it would settle.
changes:
  - What would change the answer.
---

Begin with something that happened, with its day and a person. A source stands behind what it supports
<Cite of="${source}" />.

## What happened {#what-happened}

Each section has an id of its own, which never changes once it is published.

## The other side {#other-side}

The strongest case against the answer, told as those who hold it would tell it.
`;
}
