import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { redirectsIn } from '#built-site/redirects.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Serves a built site as a static host does: its redirects, its files, its page for the rest. */
export function siteServer(folder: string): RequestListener {
  const serve = sirv(folder, { dev: true, etag: true });
  const redirects = async () =>
    redirectsIn(await readFile(path.join(folder, '_redirects'), 'utf8').catch(() => ''));
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Read each time: the site may have been built anew since.
    const redirect = (await redirects()).get(pathname);
    if (redirect !== undefined) {
      response.writeHead(redirect.status, { location: redirect.to }).end();
      return;
    }
    const notFound = async () => {
      const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    };
    if (pathname === '/_redirects') await notFound();
    else serve(request, response, notFound);
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
    },
  });
  const server = createServer(siteServer(path.resolve(root, values.dir)));
  server.on('error', (error) => {
    process.stderr.write(`${error.message}\nAnother port can be given: npm start -- --port 8080\n`);
    process.exitCode = 2;
  });
  server.listen(Number(values.port), () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : values.port;
    process.stdout.write(`\nThe site stands at http://localhost:${port}/ (Ctrl+C ends it)\n`);
  });
}
