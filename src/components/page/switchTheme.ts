/**
 * Turns the page from light to dark or back, and remembers it. A choice that is what the system
 * asks for anyway is forgotten, so that the page goes on following the system.
 */
export function switchTheme(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const chosen = (root.dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
  if (chosen === system) delete root.dataset['theme'];
  else root.dataset['theme'] = chosen;
  try {
    if (chosen === system) localStorage.removeItem('theme');
    else localStorage.setItem('theme', chosen);
  } catch {
    // Storage is refused (private mode, a frame of another site): the choice lasts for this page.
  }
}

/** Follows a choice that is made in another tab. */
export function followTheme(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'theme') return;
    const { dataset } = document.documentElement;
    if (newValue === 'light' || newValue === 'dark') dataset['theme'] = newValue;
    else delete dataset['theme'];
  });
}
