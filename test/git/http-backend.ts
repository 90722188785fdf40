/** A git server as the outside sees it: `git http-backend` behind HTTP, with a token, for tests. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GitServer {
  /** Without a slash at its end; `<url>/<folder below root>` is a repository. */
  url: string;
  close(): Promise<void>;
  /** Each answered request, as `METHOD path status`; no header, so no token. */
  log: string[];
  /** Of all requests and answers so far, without HTTP's own headers. */
  bytes: { sent: number; received: number };
}

export interface GitServerOptions {
  /** Folder of bare repositories. */
  root: string;
  /** Demanded as the password of basic authentication, as GitHub does; null lets everybody in. */
  token: string | null;
  /** Answers pushes with 403, as GitHub does to a token without `contents: write`. */
  readOnly?: boolean;
  /** Changed by a test while the server runs: so many requests are answered with 503, then all is well. */
  outage?: { requests: number };
  /** Changed by a test: so many pushes are carried out whole, and then the connection breaks instead of an answer. */
  lostAnswers?: { pushes: number };
  /** Changed by a test: so many pushes break off before git has heard of them. */
  hangUps?: { pushes: number };
}

export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const log: string[] = [];
  const bytes = { sent: 0, received: 0 };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.on('finish', () => log.push(`${request.method} ${url.pathname}${url.search} ${response.statusCode}`));
    const status = refusalOf(request, url, options);
    if (status === null) return serve(request, response, url, options, bytes);
    const challenge = status === 401 ? { 'WWW-Authenticate': 'Basic realm="git"' } : {};
    response.writeHead(status, { 'Content-Type': 'text/plain', ...challenge });
    response.end(status === 403 ? 'Write access to repository not granted.\n' : 'refused\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    bytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refusalOf(request: IncomingMessage, url: URL, options: GitServerOptions): number | null {
  if (options.outage !== undefined && options.outage.requests > 0) {
    options.outage.requests--;
    return 503;
  }
  if (options.token !== null) {
    const expected = `basic ${Buffer.from(`x-access-token:${options.token}`).toString('base64')}`;
    if (request.headers.authorization?.replace(/^basic/i, 'basic') !== expected) return 401;
  }
  const isPush = url.pathname.endsWith('/git-receive-pack') || url.searchParams.get('service') === 'git-receive-pack';
  return isPush && options.readOnly === true ? 403 : null;
}

/** One request through the CGI program: headers, an empty line, then the body. */
function serve(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { root, lostAnswers, hangUps }: GitServerOptions,
  bytes: GitServer['bytes'],
): void {
  const isPush = request.method === 'POST' && url.pathname.endsWith('/git-receive-pack');
  if (isPush && hangUps !== undefined && hangUps.pushes > 0) {
    hangUps.pushes--;
    request.once('data', () => request.socket.destroy());
    return;
  }
  const isLost = isPush && lostAnswers !== undefined && lostAnswers.pushes > 0;
  if (isLost) lostAnswers.pushes--;
  const backend = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      HOME: root,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'http.receivepack',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_CONFIG_KEY_1: 'gc.auto',
      GIT_CONFIG_VALUE_1: '0',
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REMOTE_ADDR: '127.0.0.1',
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: request.headers['content-length'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.on('data', (chunk: Buffer) => {
    bytes.received += chunk.length;
  });
  request.pipe(backend.stdin);
  // A pipe does not end with a request that was cut off; the backend would wait for its rest for ever.
  request.on('close', () => backend.stdin.end());
  // A backend that has heard enough closes its input; its status line says the rest.
  backend.stdin.on('error', () => undefined);
  let head: Buffer | null = Buffer.alloc(0);
  backend.stdout.on('data', (chunk: Buffer) => {
    bytes.sent += chunk.length;
    if (isLost) return;
    if (head === null) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(/: */, 2);
      if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.write(head.subarray(end + 4));
    head = null;
  });
  backend.stdout.on('end', () => {
    if (isLost) return void request.socket.destroy();
    if (head !== null) response.statusCode = 500;
    response.end();
  });
}
