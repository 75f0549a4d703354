/** Draws an SVG text at so many times its size, as a PNG. */
export async function rasterise(
  { text, width, height }: { text: string; width: number; height: number },
  scale: number,
): Promise<Blob> {
  const image = new Image(width * scale, height * scale);
  // The picture is drawn from lines at the size that is asked for, not enlarged from dots.
  const sized = text.replace(
    / width="[^"]*" height="[^"]*"/u,
    ` width="${width * scale}" height="${height * scale}"`,
  );
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no canvas');
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('this browser writes no PNG')),
    );
  });
}
