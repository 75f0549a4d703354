import type { Rule } from '../rule.ts';

export default {
  group: 'addresses',
  refuses: 'a forwarding of what is still there',
  file: 'forwards.yaml',
  right: `/essays/right/#old: /essays/right/#leader
`,
  wrong: `/essays/right/#leader: /claims/
`,
  says: 'content/forwards.yaml:1:24  forward-alive  /essays/right/#leader is still there → take the line out',
  by: 'npm run build',
} satisfies Rule;
