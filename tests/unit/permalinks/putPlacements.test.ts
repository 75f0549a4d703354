import { describe, expect, it } from 'vitest';
import {
  caddyRules,
  netlifyRules,
  nginxRules,
  rulesOf,
} from '../../../src/permalinks/hostRules.ts';
import { noteOf } from '../../../src/permalinks/noteOf.ts';
import { placements } from '../../../src/permalinks/placements.ts';
import { putPlacements } from '../../../src/permalinks/putPlacements.ts';

const at = { line: 1, col: 1 };
const note = (placement: Parameters<typeof noteOf>[0]) =>
  noteOf(placement, 'Tom & "Jerry" <b>', (path) => `/sub${path}`);
const put = (html: string, ...forwards: { from: string; to?: string; gone?: string }[]) =>
  putPlacements(
    html,
    placements(
      forwards.map((forward) => ({ ...forward, ...at })),
      '/a/',
    ),
    note,
  );

describe('an old id', () => {
  it('stands, empty, in the heading that took its place', () => {
    expect(
      put('<h2 class="x" id="new">New &gt; old</h2>', { from: '/a/#old', to: '/a/#new' }),
    ).toBe('<h2 class="x" id="new"><span id="old" data-was></span>New &gt; old</h2>');
  });

  it('stands where it may in rows, lists, pairs and figures', () => {
    const to = '/a/#new';
    expect(put('<tbody id="new"><tr><th>x</th></tr></tbody>', { from: '/a/#old', to })).toBe(
      '<tbody id="new"><tr><th><span id="old" data-was></span>x</th></tr></tbody>',
    );
    expect(put('<dl><div id="new"><dt>x</dt></div></dl>', { from: '/a/#old', to })).toBe(
      '<dl><div id="new"><dt><span id="old" data-was></span>x</dt></div></dl>',
    );
    expect(
      put('<figure id="new"><figcaption>x</figcaption></figure>', { from: '/a/#old', to }),
    ).toBe('<figure id="new"><figcaption><span id="old" data-was></span>x</figcaption></figure>');
  });

  it('gathers several old names at one place', () => {
    expect(
      put('<p id="c"></p>', { from: '/a/#a', to: '/a/#c' }, { from: '/a/#b', to: '/a/#c' }),
    ).toBe('<p id="c"><span id="a" data-was></span><span id="b" data-was></span></p>');
  });

  it('is told at the end of the page where the section is on another one', () => {
    expect(put('<main><p>x</p></main>', { from: '/a/#old', to: '/b/#new' })).toBe(
      '<main><p>x</p><p class="moved" id="old" data-was>“Tom &amp; &quot;Jerry&quot; &lt;b&gt;” is now at <a href="/sub/b/#new" data-forward>/b/#new</a>.</p></main>',
    );
  });

  it('says what became of it where nothing took its place', () => {
    expect(put('<main></main>', { from: '/a/#old', gone: 'It was <wrong>.' })).toBe(
      '<main><p class="moved" id="old" data-was>“Tom &amp; &quot;Jerry&quot; &lt;b&gt;”: It was &lt;wrong&gt;.</p></main>',
    );
  });

  it('is served by the page its page has moved to, since a server never sees a fragment', () => {
    expect(
      put('<h2 id="new">x</h2>', { from: '/z/', to: '/a/' }, { from: '/z/#old', to: '/a/#new' }),
    ).toBe('<h2 id="new"><span id="old" data-was></span>x</h2>');
  });

  it('leaves every other page as it is', () => {
    expect(put('<h2 id="new">x</h2>', { from: '/b/#old', to: '/b/#new' })).toBe(
      '<h2 id="new">x</h2>',
    );
  });
});

describe('rules for hosts', () => {
  const rules = rulesOf(
    [
      { from: '/old/', to: '/new/', ...at },
      { from: '/figures/f/a-b/', to: '/figures/f/?k=2', ...at },
      { from: '/essays/a/#x', to: '/essays/b/#x', ...at },
      { from: '/whole/', to: '/new/#part', ...at },
      { from: '/lost/', gone: 'It was wrong.', ...at },
    ],
    (path) => `/sub${path}`,
  );
  const lines = (text: string) => text.trimEnd().split('\n').slice(1);

  it('name each page that moved, and no fragment, which a server never sees', () => {
    expect(lines(netlifyRules(rules))).toEqual([
      '/sub/old/ /sub/new/ 301',
      '/sub/figures/f/a-b/ /sub/figures/f/?k=2 301',
      '/sub/whole/ /sub/new/#part 301',
    ]);
  });

  it('keep the query in nginx and Caddy', () => {
    expect(lines(nginxRules(rules))).toEqual([
      'location ~ ^/sub/old/?$ { return 301 /sub/new/$is_args$args; }',
      'location ~ ^/sub/figures/f/a-b/?$ { return 301 /sub/figures/f/?k=2&$args; }',
      'location ~ ^/sub/whole/?$ { return 301 /sub/new/$is_args$args#part; }',
    ]);
    expect(lines(caddyRules(rules)).slice(0, 3)).toEqual([
      'redir /sub/old/ /sub/new/{http.request.uri.prefixed_query} permanent',
      'redir /sub/old /sub/new/{http.request.uri.prefixed_query} permanent',
      'redir /sub/figures/f/a-b/ /sub/figures/f/?k=2&{http.request.uri.query} permanent',
    ]);
  });
});
