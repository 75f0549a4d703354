import type { Locator } from 'playwright-core';

/** Texts of the picture on view that are too small, outside it, or over one another. */
export function badTexts(picture: Locator): Promise<string[]> {
  return picture.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')]
      .filter((text) => text.textContent.trim() !== '')
      .map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        const scale = frame.width / Number(svg.getAttribute('width'));
        const px = parseFloat(getComputedStyle(text).fontSize) * scale;
        return {
          words: text.textContent,
          px,
          left,
          right,
          top: top + height * 0.2,
          bottom: bottom - height * 0.2,
        };
      });
    const bad = texts.flatMap(({ words, px, left, right, top, bottom }) => [
      ...(px < 10.95 ? [`"${words}" is ${px.toFixed(1)} px`] : []),
      ...(left < frame.left - 3 ||
      right > frame.right + 3 ||
      top < frame.top - 3 ||
      bottom > frame.bottom + 3
        ? [`"${words}" stands outside`]
        : []),
    ]);
    texts.forEach((a, i) => {
      for (const b of texts.slice(0, i)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1 && high > 2) bad.push(`"${a.words}" stands on "${b.words}"`);
      }
    });
    return bad;
  });
}
