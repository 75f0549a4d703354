import type { Rule } from '../rule.ts';

export default {
  group: 'lists',
  refuses: 'an entry of the bibliography that is not CSL-JSON as it is used here',
  file: 'references.json',
  right: '"URL": "https://example.org/q1"',
  wrong: '"url": "https://example.org/q1"',
  says: 'content/references.json:2:114  reference-shape  there is no "url" here → leave it out, or use one of id, type, title, author, issued, accessed, container-title, publisher, URL, DOI, note, number, page, volume, issue, genre, event-title, custom',
} satisfies Rule;
