/** Blanks, then a text, a number, a word, or one character of punctuation. */
const TOKEN =
  /[ \t\r\n]*("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:])/uy;

/** Offset of the first character at which a text stops being JSON; its length where it only ends too soon. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let wanted = 'value';
  TOKEN.lastIndex = 0;
  for (let from = 0; ; from = TOKEN.lastIndex) {
    const found = TOKEN.exec(text);
    const [, token = ''] = found ?? [];
    const at = found ? TOKEN.lastIndex - token.length : from + blanks(text, from);
    const next = found && after(token, wanted, open);
    if (!next) return at;
    wanted = next;
  }
}

/** What must follow a token, or undefined where the token itself must not stand. */
function after(token: string, wanted: string, open: string[]): string | undefined {
  const closes = token === '}' ? '{' : token === ']' ? '[' : '';
  if (closes) {
    const may = wanted.includes('close') && open.pop() === closes;
    return may ? (open.length ? 'comma or close' : 'nothing') : undefined;
  }
  if (token === ',') {
    if (!wanted.includes('comma')) return undefined;
    return open.at(-1) === '{' ? 'name' : 'value';
  }
  if (token === ':') return wanted === 'colon' ? 'value' : undefined;
  if (wanted.includes('name')) return token.startsWith('"') ? 'colon' : undefined;
  if (!wanted.includes('value')) return undefined;
  if (token === '{' || token === '[') open.push(token);
  if (token === '{') return 'name or close';
  if (token === '[') return 'value or close';
  return open.length ? 'comma or close' : 'nothing';
}

function blanks(text: string, from: number): number {
  return /^[ \t\r\n]*/u.exec(text.slice(from))?.[0].length ?? 0;
}
