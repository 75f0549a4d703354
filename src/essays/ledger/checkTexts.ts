import type { PlaceIn } from '../../evidence/checkNames.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Problem } from '../../evidence/problem.ts';
import { problemAt } from '../../evidence/problemAt.ts';
import type { Known } from '../known.ts';
import { checkBoundText } from '../numbers/checkBoundText.ts';

type Names = Pick<Known, 'datasets' | 'values' | 'broken'>;

/** Numbers in claims and in definitions are as bound as those of an essay. */
export function checkTexts(
  { terms, ledger, placeOfClaim, placeOfTerm }: Evidence,
  known: Names,
): Problem[] {
  const claims = [...ledger.claims.values()].flatMap((claim) =>
    (['claim', 'reasoning', 'counter'] as const).flatMap((part) =>
      faults(claim[part], known, 'content/claims.yaml', placeOfClaim, [claim.id, part]),
    ),
  );
  const definitions = [...terms.values()].flatMap(({ id, definition }) =>
    faults(definition, known, 'content/glossary.yaml', placeOfTerm, [id, 'definition']),
  );
  return [...claims, ...definitions];
}

function faults(
  text: string,
  known: Names,
  file: string,
  placeOf: PlaceIn,
  [id, part]: readonly [string, string],
): Problem[] {
  return checkBoundText(text, known).map(({ offset, rule, message, fix }) =>
    problemAt(file, placeOf(id, [part], offset), { rule, message, fix }),
  );
}
