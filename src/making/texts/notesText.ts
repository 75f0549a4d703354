/** The teaching notes of a new essay, whole, so that each part needs only its words. */
export function notesText(title: string, dataset: string): string {
  return `# Teaching “${title}”

What the lesson is about, what to bring, and what to keep closed until later.

## Plan for 45 minutes

1. **The question (15 minutes).** Everyone writes an answer down before reading.
2. **The essay (30 minutes).** Read it, and compare.

## Plan for 90 minutes

1. **All of it (90 minutes).** The steps above, and the data exercise.

## Discussion prompts

### Secondary

1. What happened, and who decided it?

### Undergraduate

1. What would the other side say?

### Graduate

1. What evidence would change the answer?

## Data exercise: read a row

Open the dataset [\`${dataset}\`](/data/${dataset}/), choose a row, and find the source it names.

### Notes on the answer

- A good answer names the source, its grade, and what it leaves out.

## Quiz

### 1. True or false

A blank in a table means nought.

- [ ] True
  > A blank means that it is not known.
- [x] False

Feedback: what is not known is left blank, and never counted as nought.
`;
}
