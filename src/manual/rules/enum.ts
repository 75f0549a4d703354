import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a word that is none of those the schema allows',
  file: 'data/shares/shares.csv',
  right: ',Microsoft,',
  wrong: ',Microsft,',
  says: 'content/data/shares/shares.csv:3:38  enum  firm is "Microsft" → use one of AWS, Microsoft',
} satisfies Rule;
