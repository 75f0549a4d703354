import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/evidence/formatProblem.ts';
import { checkContent } from '../../../src/essays/checkContent.ts';
import { components } from '../../../src/essays/components.ts';
import type { ComponentManual } from '../../../src/manual/component.ts';
import { brokenContent } from '../essays/brokenContent.ts';

const names = Object.keys(components);
const manual = async (name: string) =>
  ((await import(`../../../src/manual/components/${name}.ts`)) as { default: ComponentManual })
    .default;

describe('the manual of components', () => {
  it('tells each component there is, and no other', () => {
    const told = readdirSync('src/manual/components').map((file) => file.replace('.ts', ''));
    expect(told.sort()).toEqual([...names].sort());
  });

  it.each(names)(
    'shows %s as it passes the check, and explains no attribute it has not',
    async (name) => {
      const { example, attributes = {} } = await manual(name);
      const folder = brokenContent();
      const essay = join(folder, 'essays/right/index.mdx');
      writeFileSync(
        essay,
        `${readFileSync(essay, 'utf8')}\n${example.replace('<Figure of="chokepoint-stack" />', '')}\n`,
      );
      expect(checkContent(folder).map(formatProblem)).toEqual([]);
      expect(example).toContain(`<${name}`);
      expect(Object.keys(attributes).filter((one) => !(one in (components[name] ?? {})))).toEqual(
        [],
      );
    },
  );
});
