/** The mark of the site as HTML text: three firms of 50, 30 and 20 on squared paper; 38 of its 100 cells are inked. */
export const MARK =
  '<svg class="mark" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true"><path d="M1 11h9v10h-9z M11 15h5v6h-5z M17 17h4v4h-4z" fill="currentColor"/><path d="M1 1v20h20v-20z" fill="none" stroke="currentColor" stroke-width="1.25"/></svg>';
