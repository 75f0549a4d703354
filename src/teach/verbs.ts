/**
 * Verbs an objective may begin with: what a learner does that can be seen and marked, after the revised
 * taxonomy of Bloom (Anderson and Krathwohl, 2001) and the lists drawn from it.
 */
export const verbs: ReadonlySet<string> = new Set(
  `
  adapt add analyse annotate apply appraise argue arrange assemble assess assign attribute bound build
  calculate catalogue challenge check choose cite classify code collect combine compare compile complete
  compose compute conclude connect construct contrast convert convince correct count criticise critique
  decide deconstruct deduce defend define demonstrate derive describe design detect determine develop
  devise diagnose diagram differentiate discriminate discuss dispute dissect distinguish divide draft draw
  edit employ estimate evaluate examine exemplify explain express extract fill find fit follow forecast
  formulate frame generalise generate give group guess identify illustrate infer inspect interpret
  interrogate interview invent judge justify label line list locate map mark match measure modify move
  name negotiate observe operate order organise outline paraphrase part place plan plot point practise
  predict prepare present price prioritise probe produce program propose prove put quantify question
  quote rank rate read rebut recall recast recite recognise recommend reconcile reconstruct record
  refute relate reorder rephrase report represent reproduce research resolve restate restructure review
  revise rewrite role-play say select separate sequence set show simulate sketch solve sort speak specify split
  state structure substantiate subtract suggest summarise support survey synthesise tabulate tell test
  trace transform translate turn use validate value verify visualise weigh work write
  `
    .trim()
    .split(/\s+/u),
);

/** Verbs for what goes on in a head, where nobody can see it. */
export const unseen: ReadonlySet<string> = new Set(
  'appreciate believe comprehend enjoy feel grasp know learn realise see think understand'.split(
    ' ',
  ),
);
