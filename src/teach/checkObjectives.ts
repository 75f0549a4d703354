import type { EssaySource } from '../essays/essaySource.ts';
import type { Problem } from '../evidence/problem.ts';
import { unseen, verbs } from './verbs.ts';

/** An objective says what a learner can be seen to do: it begins with such a verb. */
export function checkObjectives({ file, data }: EssaySource): Problem[] {
  const { objectives } = (data.value ?? {}) as { objectives?: unknown };
  if (!Array.isArray(objectives)) return [];
  return objectives.flatMap((objective: unknown, i) => {
    const verb = /^[\p{L}-]+/u.exec(String(objective))?.[0] ?? '';
    const known = british(verb.toLowerCase());
    if (verbs.has(known)) return [];
    const at = { file, ...data.placeOf(['objectives', i]), rule: 'objective-verb' };
    if (unseen.has(known)) {
      const message = `nobody can see whether a learner can "${verb.toLowerCase()}"`;
      return [{ ...at, message, fix: 'say what the learner does: explain, compute, compare' }];
    }
    const message = `the objective "${start(String(objective))}" does not begin with a verb`;
    const fix = 'say what the learner does: "Compute the …"; src/teach/verbs.ts lists the verbs';
    return [{ ...at, message, fix }];
  });
}

/** The British spelling of a verb, so that "analyze" is told apart from no verb at all. */
function british(verb: string): string {
  return verb.replace(/yze$/u, 'yse').replace(/ize$/u, 'ise');
}

function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
}
