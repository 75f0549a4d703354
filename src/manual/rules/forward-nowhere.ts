import type { Rule } from '../rule.ts';

export default {
  group: 'addresses',
  refuses: 'a forwarding into nothing',
  file: 'forwards.yaml',
  right: `/essays/right/#old: /essays/right/#leader
`,
  wrong: `/essays/right/#old: /essays/right/#leaders
`,
  says: 'content/forwards.yaml:1:21  forward-nowhere  /essays/right/#leaders is not in the site → did you mean "/essays/right/#leader"?',
  by: 'npm run build',
} satisfies Rule;
