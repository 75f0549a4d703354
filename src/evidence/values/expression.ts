import { all, create } from 'mathjs';
import type { MathNode } from 'mathjs';

const { parse } = create(all ?? {}, { predictable: true });

/** Functions an expression may call. Dates come as days since 1 January 1970. */
const FUNCTIONS = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  round: Math.round,
  floor: Math.floor,
  ceil: Math.ceil,
  sqrt: Math.sqrt,
  log10: Math.log10,
  log2: Math.log2,
  exp: Math.exp,
  /** Days from the first date to the second. */
  days: (from: number, to: number) => to - from,
  /** Months from the first date to the second, of 365.25 / 12 days. */
  months: (from: number, to: number) => (12 * (to - from)) / 365.25,
  /** Years from the first date to the second, of 365.25 days. */
  years: (from: number, to: number) => (to - from) / 365.25,
} as const satisfies Record<string, (...numbers: number[]) => number>;

/** Operators an expression may use: + − × ÷ ^ and the minus of a sign. */
const OPERATORS = new Set(['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus']);

/** Why an expression cannot be used. */
export class ExpressionFault extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/** An arithmetic expression that was read and found harmless. */
export interface Expression {
  /** The names it uses, each once. */
  readonly names: readonly string[];
  readonly root: MathNode;
  /** Its value for numbers under those names. */
  readonly value: (numbers: Readonly<Record<string, number>>) => number;
}

/**
 * Reads an arithmetic expression: numbers, names, brackets, the four operators, powers and the functions above.
 * Nothing else can be called or reached.
 * @throws ExpressionFault saying what it may not hold.
 */
export function expression(text: string): Expression {
  let root: MathNode;
  try {
    root = parse(text);
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    throw new ExpressionFault(
      `"${text}" is no arithmetic: ${reason.toLowerCase()}`,
      'use numbers, names, + - * / ^, brackets and functions such as min, max and days',
    );
  }
  const names = new Set<string>();
  root.traverse((node, path) => {
    if (path === 'fn') return;
    if (isSymbol(node)) names.add(node.name);
    else refuseOther(node);
  });
  const compiled = root.compile();
  return {
    names: [...names],
    root,
    value: (numbers) => Number(compiled.evaluate({ ...FUNCTIONS, ...numbers })),
  };
}

/** A name in an expression. */
export const isSymbol = (node: MathNode): node is MathNode & { readonly name: string } =>
  node.type === 'SymbolNode';

function refuseOther(node: MathNode): void {
  switch (node.type) {
    case 'ConstantNode':
      if (typeof (node as MathNode & { value: unknown }).value === 'number') return;
      break;
    case 'ParenthesisNode':
      return;
    case 'OperatorNode':
      if (OPERATORS.has((node as MathNode & { fn: string }).fn)) return;
      break;
    case 'FunctionNode': {
      const { fn } = node as MathNode & { fn: { name?: string } };
      if (fn.name && Object.hasOwn(FUNCTIONS, fn.name)) return;
    }
  }
  throw new ExpressionFault(
    `"${node.toString()}" is not allowed in an expression`,
    `use + - * / ^, brackets and ${Object.keys(FUNCTIONS).join(', ')}`,
  );
}
