/** What the text of essays and notes may have beyond plain Markdown; the site is rendered with the same. */
export const features = { headingAttributes: true } as const;
