import type { MathNode } from 'mathjs';
import { ExpressionFault, isSymbol } from './expression.ts';

/** A number without a unit: a ratio, a share, a constant. */
export const PURE = '1';

type Args = MathNode & { readonly args: readonly MathNode[]; readonly fn: string };
type Call = MathNode & {
  readonly args: readonly MathNode[];
  readonly fn: { readonly name: string };
};

/**
 * The unit an expression comes out in, as far as its cells tell; undefined where they do not.
 * @throws ExpressionFault where two units are added or compared that differ.
 */
export function unitOf(
  node: MathNode,
  units: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (isSymbol(node)) return units[node.name];
  switch (node.type) {
    case 'ConstantNode':
      return PURE;
    case 'ParenthesisNode':
      return unitOf((node as MathNode & { content: MathNode }).content, units);
    case 'FunctionNode': {
      const { fn, args } = node as Call;
      if (fn.name === 'days' || fn.name === 'months' || fn.name === 'years') return fn.name;
      const all = args.map((arg) => unitOf(arg, units));
      return fn.name === 'min' || fn.name === 'max' ? oneUnit(all, node) : all[0];
    }
    case 'OperatorNode': {
      const { fn, args } = node as Args;
      const [left, right] = args.map((arg) => unitOf(arg, units));
      if (fn === 'unaryMinus') return left;
      if (fn === 'add' || fn === 'subtract') return oneUnit([left, right], node);
      if (args.some(scales)) return left === PURE && right === PURE ? PURE : undefined;
      if (fn === 'multiply') return left === PURE ? right : right === PURE ? left : undefined;
      if (fn === 'divide') return right === PURE ? left : left === right ? PURE : undefined;
    }
  }
  return undefined;
}

/** A constant such as 1000 or 1e9 turns one unit into another; 100 turns a ratio into per cent. */
function scales(node: MathNode): boolean {
  return node.type === 'ConstantNode' && (node as MathNode & { value: unknown }).value !== 1;
}

function oneUnit(units: readonly (string | undefined)[], node: MathNode): string | undefined {
  const known = [...new Set(units.filter((unit) => unit !== undefined))];
  if (known.length > 1)
    throw new ExpressionFault(
      `"${node.toString()}" mixes ${known.map((unit) => (unit === PURE ? 'a plain number' : unit)).join(' with ')}`,
      'bring both to one unit first',
    );
  return units.includes(undefined) ? undefined : known[0];
}
