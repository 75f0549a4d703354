/**
 * Leads on from an address that has moved, with the reader's query and fragment: a whole page, or a part the
 * page tells has gone elsewhere. Without script the link is there to follow.
 */
export function followForward(): void {
  const follow = (): void => {
    const asked = [...document.querySelectorAll('.moved')].find(({ id }) =>
      [`#${id}`, `#${encodeURIComponent(id)}`].includes(location.hash),
    );
    const part = asked?.querySelector<HTMLAnchorElement>('[data-forward]');
    const link =
      part ?? document.querySelector<HTMLAnchorElement>('[data-forwards] [data-forward]');
    if (link) location.replace(carried(new URL(link.href), location, !part));
  };
  addEventListener('hashchange', follow);
  follow();
}

/** The new address with what the old one carried; what the new one sets itself comes first. */
function carried(to: URL, { search, hash }: Location, whole: boolean): string {
  if (!to.search) to.search = search;
  else {
    for (const [name, value] of new URLSearchParams(search))
      if (!to.searchParams.has(name)) to.searchParams.append(name, value);
  }
  if (whole && hash) to.hash = hash;
  return to.href;
}
