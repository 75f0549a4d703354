/** How far down the screen a heading counts as reached. */
const reached = 0.3;

/** Marks in the contents the section being read; opens the contents where they stand in the rail. */
export function followSections(toc: HTMLElement): void {
  const links = new Map(
    [...toc.querySelectorAll<HTMLAnchorElement>('a')].map((a) => [a.hash.slice(1), a]),
  );
  const places = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const mark = (): void => {
    const line = innerHeight * reached;
    const here = places.findLast((place) => place.getBoundingClientRect().top < line);
    for (const [id, link] of links) {
      if (id === here?.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px -${String((1 - reached) * 100)}% 0px`,
  });
  for (const place of places) observer.observe(place);

  const details = toc.querySelector('details');
  const rail = matchMedia('(min-width: 80rem)');
  const open = (): void => {
    if (details) details.open = rail.matches;
  };
  rail.addEventListener('change', open);
  open();
}
