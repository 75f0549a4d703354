import { hex } from './hex.ts';
import { palette } from './palette.ts';

/** The mark of the site for a browser's tab, as SVG on a grid of 32: ink on whatever is behind it. */
export function favicon(): string {
  const { light, dark } = palette.ground.ink;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
    :root { color: ${hex(light)} }
    @media (prefers-color-scheme: dark) { :root { color: ${hex(dark)} } }
  </style>
  <path fill="currentColor" d="M2 16h14v14H2zM17 21.6h8V30h-8zM26 24.4h4V30h-4z"/>
  <path fill="none" stroke="currentColor" stroke-width="2" d="M2 2v28h28V2z"/>
</svg>
`;
}
