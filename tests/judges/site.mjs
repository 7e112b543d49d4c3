// A built site on the loopback address, served as by a town's web server: compressed, and with assets cached for a year.
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const pack = promisify(brotliCompress);

const types = {
  '.css': 'text/css', '.csv': 'text/csv; charset=utf-8', '.html': 'text/html; charset=utf-8', '.ico': 'image/x-icon', '.jpg': 'image/jpeg',
  '.json': 'application/json', '.pdf': 'application/pdf', '.png': 'image/png', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? path + 'index.html' : path);
    try {
      const content = await readFile(file);
      const isText = /text|json|xml/.test(types[extname(file)] ?? '');
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache');
      if (isText) response.setHeader('Content-Encoding', 'br');
      response.end(isText ? await pack(content) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

// The addresses of all pages, relative to the site's root, with the kind given in the body element.
export async function pagesOf(folder) {
  const files = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('index.html')).sort();
  return Promise.all(files.map(async file => ({
    address: file.split(sep).join('/').slice(0, -'index.html'.length),
    kind: /<body class="kind-([a-z-]+)/.exec(await readFile(join(folder, file), 'utf8'))?.[1],
  })));
}
