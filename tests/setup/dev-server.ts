import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { copyOfProject } from './project.ts';

/** `astro dev` in a copy of the project that may be changed freely. */
export interface DevServer {
  readonly origin: string;
  /** A path in the copy. */
  at(...steps: string[]): string;
  /** Replaces a text in a file of the copy, and fails if it is not there. */
  edit(file: string, from: string, to: string): Promise<void>;
  /** Fetches a page until it fulfils a condition; fails with what it last was. */
  until(address: string, condition: (page: Page) => boolean): Promise<Page>;
  /** What the server printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** A page as it came. */
export interface Page {
  readonly status: number;
  readonly html: string;
}

const PATIENCE_MS = 60_000;

/** Starts the dev server on a free port. */
export async function startDevServer(): Promise<DevServer> {
  const { folder, remove } = await copyOfProject();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        AS_OF: '2026-11-23',
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        // Astro serves no pages where it believes to run inside a test.
        VITEST: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const at = (...steps: string[]) => path.join(folder, ...steps);
  return {
    origin,
    at,
    edit: async (file, from, to) => {
      const text = await readFile(at(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
      await writeFile(at(file), text.replace(from, to));
    },
    until: (address, condition) => poll(origin + address, condition, server, () => printed),
    output: () => printed,
    stop: async () => {
      if (server.exitCode === null) {
        const ended = once(server, 'exit');
        server.kill();
        await ended;
      }
      await remove();
    },
  };
}

async function poll(
  address: string,
  condition: (page: Page) => boolean,
  server: ChildProcess,
  printed: () => string,
): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  let last: Page | undefined;
  while (Date.now() < end && server.exitCode === null) {
    last = await fetchPage(address);
    if (last !== undefined && condition(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `${address} was last ${last?.status ?? 'silent'}:\n${last?.html.slice(0, 2000) ?? ''}\n${printed().slice(-3000)}`,
  );
}

async function fetchPage(address: string): Promise<Page | undefined> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    return { status: response.status, html: await response.text() };
  } catch {
    // Not listening yet.
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
