const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text's first sentence, and the others after it. */
export function firstSentence(text: string): [first: string, others: string] {
  const [first, ...others] = [...sentences.segment(text)].map(({ segment }) => segment.trim());
  return [first ?? '', others.join(' ')];
}
