import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** A running copy of the built site. */
export interface ServedSite {
  readonly address: string;
  close(): void;
}

const packed = new Map<string, Buffer>();

/** Serves a built site on a free port of this machine, as a plain static host would; with `brotli`, texts packed. */
export async function serveSite(folder = 'dist', brotli = false): Promise<ServedSite> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    const file = [join(folder, path), join(folder, path, 'index.html')].find(
      (name) => existsSync(name) && statSync(name).isFile(),
    );
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/html' });
      createReadStream(join(folder, '404.html')).pipe(response);
      return;
    }
    if (brotli && /\.(?:html|css|js|json|svg|csv)$/u.test(file)) {
      const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
      packed.set(file, body);
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)],
        'Content-Encoding': 'br',
      });
      response.end(body);
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
