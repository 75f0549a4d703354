/**
 * An author as `citation_author` carries it. Zotero takes the last word of a name without a comma for a family
 * name; a comma at the end has it keep an organisation's name in one field, and is then dropped.
 */
export function authorTag(author: string): string {
  return author.includes(',') ? author : `${author},`;
}
