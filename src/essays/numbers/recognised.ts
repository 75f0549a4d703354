const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/**
 * Digits that are no figure, recognised by how they are written: days and years, clock times, ordinals, names and
 * articles of law. Whatever is none of these is bound to a cell or marked by hand.
 */
const PATTERNS: readonly RegExp[] = [
  // 12 June 2026, 12 and 13 June, 30 June to 2 July, June 2026, the 1960s, 2024–26, 2025/26, in 2026
  new RegExp(
    String.raw`\b\d{1,2}(?:(?:–|-| to | and | or |, )\d{1,2})*\s+${MONTH}(?:\s+\d{4})?`,
    'gu',
  ),
  new RegExp(String.raw`\b${MONTH}\s+\d{4}\b`, 'gu'),
  /(?<![$€£\d.,])\b(?:1[5-9]|20|21)\d\d(?:s\b|(?:[–/-]\d{2,4})?)(?![\d.,]*\d)(?!\s?(?:%|per\s?cent|[kMGT]?Wh?\b|(?:thousand|million|billion|trillion)\b|GPUs|chips|models|FLOPs?))/gu,
  // 17:21
  /\b\d{1,2}:\d{2}\b/gu,
  // 19th
  /\b\d+(?:st|nd|rd|th)\b/gu,
  // GPT-5.6, H100, 10-K, EPYC-7, 4o: a letter is part of the word
  /\b[A-Za-z][\w.]*[-‑–]?\d[\w.‑-]*(?<=\w)/gu,
  /\b\d{1,2}-[KQ]\b/gu,
  // Article 51, section 8.2, Figure 1, Executive Order 14110, SB 53, Regulation 2024/1689, No. 4
  /\b(?:Articles?|[Ss]ections?|[Rr]ules?|Figure|[Cc]lauses?|Chapter|Part|Form|Title|Exhibit|Note|No\.|Regulation|Directive|Executive Order|Order|Act|SB|AB|HR|S\.|Bill|Case|Docket|Level|Annex|Schedule|Recital|§+)\s*\d[\d./()A-Za-z–-]*/gu,
  // families of products whose members are numbered
  /\b(?:GPT|Claude|Claude (?:Opus|Sonnet|Haiku)|Opus|Sonnet|Haiku|Llama|Gemini|Gemma|Grok|Qwen|Kimi|Mistral|Mixtral|Phi|Falcon|Fable|Titan|Trainium|Inferentia|Maia|Ascend|Kirin|Colossus|Fairwater|TPU|System|Windows|Office|Microsoft|Boeing|Route|Area|Phase|Tier|Type|Series|OpenAI o)\s+\d+(?:\.\d+)?\b/gu,
];

/** The text with everything recognised blanked out, its length unchanged. */
export function withoutRecognised(text: string): string {
  const quoted = text.replaceAll(/“[^”]*”/gu, (words) => ' '.repeat(words.length));
  return PATTERNS.reduce(
    (rest, pattern) => rest.replaceAll(pattern, (words) => ' '.repeat(words.length)),
    quoted,
  );
}
