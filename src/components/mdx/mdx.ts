import Ask from './Ask.astro';
import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Exact from './Exact.astro';
import Figure from './Figure.astro';
import Guess from './Guess.astro';
import Margin from './Margin.astro';
import Link from './Link.astro';
import Ref from './Ref.astro';
import Set from './Set.astro';
import Shown from './Shown.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** What authors use in MDX without an import. */
export const mdx = {
  a: Link,
  Ask,
  Aside,
  Cite,
  Claim,
  Exact,
  Figure,
  Guess,
  Margin,
  Ref,
  Set,
  Shown,
  Term,
  Value,
};
