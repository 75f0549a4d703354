import type { APIRoute } from 'astro';
import { href } from '../layouts/href.ts';

/** What a device needs to keep the site among its own (w3.org/TR/appmanifest). */
export const GET: APIRoute = () =>
  Response.json({
    name: 'Computing Power',
    short_name: 'Computing Power',
    description: 'Who owns the machines behind AI?',
    lang: 'en-GB',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#f9fbf9',
    theme_color: '#f9fbf9',
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/apple-touch-icon.png'), sizes: '180x180', type: 'image/png' },
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: href('/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  });
