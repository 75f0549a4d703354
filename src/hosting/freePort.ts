import { createServer } from 'node:net';

/** The first free port of this machine from `first` on. */
export async function freePort(first: number): Promise<number> {
  for (let port = first; ; port++) {
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((answer) => {
    server.once('error', () => answer(false));
    server.listen(port, 'localhost', () => server.close(() => answer(true)));
  });
}
