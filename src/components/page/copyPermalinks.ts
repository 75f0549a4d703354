import { say } from './say.ts';

/** Lets each § link copy its address as well as going there; those of an essay open its menu instead. */
export function copyPermalinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('.perma:not(.essay *)') : null;
    if (!link) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        say('Link copied', link);
      },
      () => {
        say('The address bar has the link', link);
      },
    );
  });
}
