/** Width and height of the small drawing of an essay, in px. */
export const THUMBNAIL = { width: 208, height: 88 } as const;
