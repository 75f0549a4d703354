import { SITE } from '../citing/citable.ts';

/** What a page that embeds ours is told of it (oEmbed 1.0). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich' | 'link';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html?: string;
  readonly width?: number;
  readonly height?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * oEmbed of a figure: a frame and nothing else, since WordPress hides a frame that has words beside it until
 * it answers. Of anything without a frame it says title and author.
 *
 * @param home Address of the site.
 */
export function oEmbed(
  title: string,
  home: string,
  frame?: {
    readonly html: string;
    readonly width: number;
    readonly height: number;
    readonly card?: string | undefined;
  },
): OEmbed {
  const { card, ...shown } = frame ?? {};
  return {
    version: '1.0',
    type: frame ? 'rich' : 'link',
    title,
    author_name: SITE,
    author_url: home,
    provider_name: SITE,
    provider_url: home,
    cache_age: 86_400,
    ...shown,
    ...(card ? { thumbnail_url: card, thumbnail_width: 1200, thumbnail_height: 630 } : {}),
  };
}
