import { z } from 'astro/zod';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node;
  readonly anyOf?: readonly Node[];
}

/** The keys a schema knows at a path, for the nearest name. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let nodes = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node];
  for (const part of path) {
    const next = nodes.flatMap(
      (node) => node.properties?.[String(part)] ?? node.items ?? node.additionalProperties ?? [],
    );
    nodes = next.flatMap((node) => node.anyOf ?? [node]);
  }
  return nodes.flatMap(({ properties = {} }) => Object.keys(properties));
}
