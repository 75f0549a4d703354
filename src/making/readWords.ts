/** The words of a command: those that stand alone, and those that answer a flag, as `--flag answer` or `--flag=answer`. */
export function readWords(all: readonly string[]): {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
} {
  const words: string[] = [];
  const flags: Record<string, string> = {};
  for (let i = 0; i < all.length; i++) {
    const word = all[i] ?? '';
    const [, flag = '', own] = /^--([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (!flag) words.push(word);
    else flags[flag] = own ?? all[++i] ?? '';
  }
  return { words, flags };
}
