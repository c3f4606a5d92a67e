import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});

const folder = path.resolve(root, values.dir);
const serve = sirv(folder, { dev: true, etag: true });
const server = createServer((request, response) => {
  serve(request, response, () => {
    request.url = '/404.html';
    response.statusCode = 404;
    serve(request, response, () => {
      response.end('Not found');
    });
  });
});
server.on('error', (error) => {
  process.stderr.write(`${error.message}\nAnother port can be given: npm start -- --port 8080\n`);
  process.exitCode = 2;
});
server.listen(Number(values.port), () => {
  process.stdout.write(`\nThe site stands at http://localhost:${values.port}/ (Ctrl+C ends it)\n`);
});
