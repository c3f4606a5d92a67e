import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteServer } from './serve.ts';

let folder: string;
let origin: string;
const server = createServer((request, response) => siteServer(folder)(request, response));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'proofloop-serve-'));
  await writeFile(path.join(folder, 'index.html'), 'Home');
  await writeFile(path.join(folder, '404.html'), 'Not here');
  await writeFile(path.join(folder, '_redirects'), '/old/ /new/ 301\n');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  origin = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

const get = async (address: string) => {
  const response = await fetch(origin + address, { redirect: 'manual' });
  return [response.status, response.headers.get('location') ?? (await response.text())];
};

it.each([
  ['/', 200, 'Home'],
  ['/old/', 301, '/new/'],
  ['/old/?from=mail', 301, '/new/'],
  ['/nowhere/', 404, 'Not here'],
  ['/_redirects', 404, 'Not here'],
])('serves %s as a host would', async (address, status, what) => {
  expect(await get(address)).toEqual([status, what]);
});
