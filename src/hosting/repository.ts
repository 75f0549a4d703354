import { env } from 'node:process';

/** Where the project's files are kept, without a slash at its end; undefined where nobody said, by `REPOSITORY_URL`. */
export const repository: string | undefined = env['REPOSITORY_URL']?.replace(/\/+$/u, '');

/** What a reader can do with the file a page is made of. */
export interface FileLinks {
  readonly edit: string;
  readonly history: string;
  readonly report: string;
}

/**
 * Addresses at a host of repositories: to edit a file, to see its history, and to report an error of the page that is
 * made of it. GitLab parts its own paths from those of a project by `/-/`; GitHub and Forgejo do not.
 *
 * @param page Address of the page as the reader sees it.
 */
export function fileLinks(kept: string, file: string, page: string): FileLinks {
  const own = /gitlab/u.test(new URL(kept).host) ? '/-' : '';
  const title = `Error: ${new URL(page).pathname}`;
  const body = `Page: ${page}\nFile: ${file}\n\nWhat it says:\n\nWhat it should say:\n\nWhere that can be seen:\n`;
  const query = own
    ? new URLSearchParams({ 'issue[title]': title, 'issue[description]': body })
    : new URLSearchParams({ title, body });
  return {
    edit: `${kept}${own}/edit/main/${file}`,
    history: `${kept}${own}/commits/main/${file}`,
    report: `${kept}${own}/issues/new?${query}`,
  };
}
