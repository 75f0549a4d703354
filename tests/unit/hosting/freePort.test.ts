import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../../src/hosting/freePort.ts';

describe('a free port', () => {
  it('is not one on which something listens', async () => {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    const { port } = server.address() as AddressInfo;
    expect(await freePort(port)).toBeGreaterThan(port);
    server.close();
  });
});
