/** What a page holds, by which it gets its styles: a text or a figure alone, lists of things, or the ways into the site. */
export type Holds = 'text' | 'lists' | 'home';
