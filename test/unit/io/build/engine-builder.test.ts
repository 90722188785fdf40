/** What the builder is sent, seen by an engine that has no sessions. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import Docker from 'dockerode';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engineBuilder } from '../../../../src/io/build/engine-builder.ts';
import { parseSettings } from '../../../../src/plan/docker-settings/settings.ts';
import { planBuild } from '../../../../src/plan/image/build-plan.ts';

let folder: string;
let server: Server;
let seen: IncomingMessage[];

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pinbench-builder-')));
  seen = [];
  server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    response.writeHead(request.url?.startsWith('/build') ? 500 : 404, { 'content-type': 'application/json' });
    response.end('{"message":"the build ends here"}');
  });
  await new Promise<void>((resolve) => server.listen(path.join(folder, 'sock'), resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test('an engine that asks for nothing gets the logins of the registries in the Dockerfile, and proxies as arguments', async () => {
  writeFileSync(path.join(folder, 'Dockerfile'), 'FROM one.example/x\n');
  const login = (text: string) => ({ auth: Buffer.from(text).toString('base64') });
  const settings = parseSettings(
    JSON.stringify({
      auths: { 'one.example': login('me:secret'), 'other.example': login('you:other') },
      proxies: { default: { httpProxy: 'http://p:1' } },
    }),
    '/c.json',
  );
  const spec = { dockerfile: 'Dockerfile', args: { http_proxy: 'mine' }, timeoutSeconds: 60 };
  const dockerfile = path.join(folder, 'Dockerfile');
  const plan = planBuild('s', spec, { context: folder, dockerfile, excluded: [], cacheNamespace: 'x' });
  if (plan === null) throw new Error('no plan');
  const engine = new Docker({ socketPath: path.join(folder, 'sock') });
  const builder = engineBuilder(engine, settings, '00000000-1-1', () => 0);
  const progress = { step() {}, warning() {} };
  await expect(builder.build(plan, progress, new AbortController().signal)).rejects.toThrow('the build ends here');
  const asked = seen.find(({ url }) => url?.startsWith('/build'));
  const header = asked?.headers['x-registry-config'];
  const sent: unknown = JSON.parse(Buffer.from(String(header), 'base64').toString());
  expect(sent).toEqual({ 'one.example': { username: 'me', password: 'secret', serveraddress: 'one.example' } });
  const query = new URL(asked?.url ?? '', 'http://x').searchParams;
  expect(JSON.parse(query.get('buildargs') ?? '')).toMatchObject({ http_proxy: 'mine', HTTP_PROXY: 'http://p:1' });
  expect(query.getAll('t')[1]).toMatch(/^pinbench\/held:00000000-1-1\.\d+$/);
  expect(asked?.url).not.toContain('secret');
});
