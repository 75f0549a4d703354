/** Whether the page stands in a frame of somebody else's, where nothing is kept. */
export const isEmbed = () => document.body.classList.contains('embed');

/** What a reader commits to stays in this browser; in some frames storage is barred, and nothing is kept. */
export const browserStore = {
  keep(key: string, text: string): void {
    if (isEmbed()) return;
    try {
      localStorage.setItem(key, text);
    } catch {
      // Barred: what was said lasts as long as the page.
    }
  },
  read(key: string): string | null {
    if (isEmbed()) return null;
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
};
