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
  const patient = location.search ? [] : [...page.querySelectorAll('[data-patient]')];
  for (const figure of page.querySelectorAll('[data-figure]'))
    if (!patient.includes(figure)) seen.observe(figure);
  if (patient.length) void moved().then(() => patient.forEach((figure) => seen.observe(figure)));
}

/** When the reader first moves, and at the latest after three seconds. */
function moved(): Promise<unknown> {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];
  return new Promise((resolve) => {
    for (const sign of signs) addEventListener(sign, resolve, { once: true, passive: true });
    setTimeout(resolve, 3000);
  });
}

async function rouse(root: HTMLElement): Promise<void> {
  try {
    const { wake } = await import('./wake.ts');
    await wake(root);
  } catch (error) {
    root.dataset['broken'] = '';
    console.error(`The figure "${root.dataset['figure'] ?? ''}" stays a picture:`, error);
  }
}
