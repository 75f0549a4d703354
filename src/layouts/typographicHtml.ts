/**
 * Sets the apostrophes of a page as in print, "Synergy’s". In text that was put into a page they are escaped, and
 * nowhere else: scripts, styles and what an author wrote in code are left alone.
 */
export function typographicHtml(html: string): string {
  return html.replaceAll(/(?<=[\p{L}\d])&#39;|&#39;(?=\d0s)/gu, '’');
}
