/** Wakes each figure of the page a little before it is seen. What fails is named; its picture stays. */
export function watch(page: ParentNode = document): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        void rouse(target as HTMLElement);
      }
    },
    { rootMargin: '200px' },
  );
  for (const figure of page.querySelectorAll('[data-figure]')) seen.observe(figure);
}

async function rouse(root: HTMLElement): Promise<void> {
  try {
    const { wake } = await import('./wake.ts');
    await wake(root);
  } catch (error) {
    console.error(`The figure "${root.dataset['figure'] ?? ''}" stays a picture:`, error);
  }
}
