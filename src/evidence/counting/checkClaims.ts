import { plainText } from '../boundText/plainText.ts';
import type { Dataset } from '../dataset.ts';
import type { Ledger } from '../claim.ts';
import type { PlaceIn } from '../checkNames.ts';
import type { Problem } from '../problem.ts';
import { outsideFrame } from './outsideFrame.ts';

const SENTENCE = /(?<=[.!?]["”’)]?)\s+/u;

/** Sentences of the claims that count rows of a table they rest on and do not say within what. */
export function checkClaims(
  { claims }: Ledger,
  datasets: ReadonlyMap<string, Dataset>,
  placeOf: PlaceIn,
): Problem[] {
  return [...claims.values()].flatMap((claim) => {
    const names = new Set(claim.evidence.map((address) => address.split('/')[0] ?? ''));
    const tables = [...names].flatMap((name) => datasets.get(name) ?? []);
    return (['reasoning', 'counter'] as const).flatMap((part) =>
      plainText(claim[part])
        .split(SENTENCE)
        .flatMap((sentence) => {
          const fault = outsideFrame(sentence, tables);
          const place = placeOf(claim.id, [part]);
          return fault ? [{ file: 'content/claims.yaml', ...place, ...fault }] : [];
        }),
    );
  });
}
