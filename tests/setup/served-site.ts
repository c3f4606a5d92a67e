import { createServer } from 'node:http';
import sirv from 'sirv';

/** A site served on this machine. */
export interface ServedSite {
  /** `http://localhost:port`, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
