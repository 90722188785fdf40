import { describe, expect, test } from 'vitest';
import { chooseEngine, contextEndpoint, readAddress } from '../../../../src/plan/docker-settings/endpoint.ts';
import {
  findLogin,
  loginHeader,
  readHelperAnswer,
  registriesIn,
  registryOf,
} from '../../../../src/plan/docker-settings/logins.ts';
import { proxyArguments } from '../../../../src/plan/docker-settings/proxies.ts';
import { parseSettings } from '../../../../src/plan/docker-settings/settings.ts';

const settings = (content: object) => parseSettings(JSON.stringify(content), '/c.json');
const auth = (user: string, password: string) => ({ auth: Buffer.from(`${user}:${password}`).toString('base64') });

describe('which engine is meant', () => {
  test.each([
    [{}, null, { kind: 'default' }],
    [{}, 'default', { kind: 'default' }],
    [{}, 'lab', { kind: 'context', name: 'lab', from: '"currentContext" in /c.json' }],
    [{ DOCKER_CONTEXT: 'other' }, 'lab', { kind: 'context', name: 'other', from: 'DOCKER_CONTEXT' }],
    [{ DOCKER_CONTEXT: 'default' }, 'lab', { kind: 'default' }],
    [
      { DOCKER_HOST: 'unix:///x', DOCKER_CONTEXT: 'other' },
      'lab',
      { kind: 'host', host: 'unix:///x', from: 'DOCKER_HOST' },
    ],
    [{ DOCKER_HOST: '' }, null, { kind: 'default' }],
  ])('%j beside the context %j', (env, context, expected) => {
    expect(chooseEngine(env, context, '/c.json')).toEqual(expected);
  });

  test.each([
    ['unix:///run/user/1000/docker.sock', false, { kind: 'socket', path: '/run/user/1000/docker.sock' }],
    ['unix://', false, { kind: 'socket', path: null }],
    ['tcp://10.0.0.1', false, { kind: 'network', host: '10.0.0.1', port: 2375, pathPrefix: '/', tls: false }],
    ['tcp://10.0.0.1', true, { kind: 'network', host: '10.0.0.1', port: 2376, pathPrefix: '/', tls: true }],
    ['lab:80/engine', false, { kind: 'network', host: 'lab', port: 80, pathPrefix: '/engine', tls: false }],
    ['tcp://[::1]:99', false, { kind: 'network', host: '[::1]', port: 99, pathPrefix: '/', tls: false }],
    ['https://lab:1', false, { kind: 'network', host: 'lab', port: 1, pathPrefix: '/', tls: true }],
  ])('%s is an address', (host, tls, expected) => {
    expect(readAddress(host, 'DOCKER_HOST', tls)).toEqual(expected);
  });

  test.each([
    ['ssh://me:secret@lab', 'an engine on another machine, through ssh'],
    ['npipe:////./pipe/docker_engine', 'an engine by "npipe"'],
    ['fd://', 'an engine by "fd"'],
    ['tcp://me:secret@bad host', 'is not the address of an engine'],
  ])('%s gets a sentence without its secret', (host, words) => {
    const read = () => readAddress(host, 'Docker\'s context "lab"', false);
    expect(read).toThrow(words);
    expect(read).not.toThrow('secret');
  });

  test('a context without an engine is named', () => {
    for (const meta of [null, {}, { Endpoints: { kubernetes: {} } }, { Endpoints: { docker: { Host: 1 } } }]) {
      expect(() => contextEndpoint(meta, 'lab')).toThrow('Docker\'s context "lab" names no engine');
    }
    const meta = { Endpoints: { docker: { Host: 'unix:///x', SkipTLSVerify: true } } };
    expect(contextEndpoint(meta, 'lab')).toEqual({ host: 'unix:///x', skipVerify: true });
  });
});

test.each(['', 'null', '[]', '"s3cret"', '{"auths": s3cret'])(
  'settings that are %j are refused, and not quoted',
  (text) => {
    const parse = () => parseSettings(text, '/c.json');
    expect(parse).toThrow('/c.json is not a JSON object');
    expect(parse).not.toThrow('s3cret');
  },
);

describe('which login a registry gets', () => {
  test.each([
    ['alpine', 'docker.io'],
    ['me/alpine:1', 'docker.io'],
    ['ghcr.io/me/x@sha256:0', 'ghcr.io'],
    ['localhost/x', 'localhost'],
    ['lab:5000/x', 'lab:5000'],
    ['GHCR/x', 'GHCR'],
    ['evil.example/ghcr.io/x', 'evil.example'],
    ['ghcr.io.evil.example/x', 'ghcr.io.evil.example'],
    ['ghcr.io@evil.example/x', 'ghcr.io@evil.example'],
  ])('%s is of %s', (image, registry) => {
    expect(registryOf(image)).toBe(registry);
  });

  const known = settings({
    auths: {
      'ghcr.io': auth('me', 'a:b'),
      'https://old.example/v2/': auth('old', 'c'),
      'https://index.docker.io/v1/': auth('hub', 'd'),
      'token.example': { identitytoken: 'T' },
      'empty.example': {},
      'bad.example': { auth: 'AAAA' },
    },
    credHelpers: { 'gcr.io': 'gcloud', 'evil.example': '../../tmp/x' },
  });
  const login = (username: string, password: string) => ({
    kind: 'login',
    login: { username, password, identityToken: '', registryToken: '' },
  });

  test.each([
    ['ghcr.io', login('me', 'a:b')],
    ['old.example', login('old', 'c')],
    ['docker.io', login('hub', 'd')],
    ['registry-1.docker.io', login('hub', 'd')],
    ['gcr.io', { kind: 'helper', program: 'docker-credential-gcloud', server: 'gcr.io' }],
    ['empty.example', null],
    ['unknown.example', null],
  ])('%s has its own', (host, expected) => {
    expect(findLogin(known, host)).toEqual(expected);
  });

  test.each([
    'ghcr.io.evil.example',
    'evil.example:443/ghcr.io',
    'ghcr.io@evil.example',
    'GHCR.IO',
    'ghcr.io:443',
    'ghcr.io\nhttps://index.docker.io/v1/',
    'https://index.docker.io/v1/',
    '__proto__',
    'constructor',
    '--version',
    '',
  ])('%j gets nobody’s', (host) => {
    expect(findLogin(known, host)).toBeNull();
  });

  test('a helper that would be a path, and a login that is none, are named without a secret', () => {
    expect(() => findLogin(known, 'evil.example')).toThrow('no program\'s name: "../../tmp/x"');
    expect(() => findLogin(known, 'bad.example')).toThrow('the login for bad.example in /c.json cannot be read');
    expect(() => findLogin(known, 'bad.example')).not.toThrow('AAAA');
  });

  test('one helper for all is asked by Docker’s own address of its registry', () => {
    const all = settings({ auths: { 'ghcr.io': auth('me', 'a') }, credsStore: 'pass' });
    expect(findLogin(all, 'docker.io')).toEqual({
      kind: 'helper',
      program: 'docker-credential-pass',
      server: 'https://index.docker.io/v1/',
    });
    expect(findLogin(all, 'ghcr.io')).toMatchObject({ kind: 'helper' });
  });

  test.each([
    ['{"Username":"me","Secret":"s"}', { username: 'me', password: 's', identityToken: '', registryToken: '' }],
    ['{"Username":"<token>","Secret":"s"}', { username: '', password: '', identityToken: 's', registryToken: '' }],
    ['{"Username":"me"}', null],
    ['[]', null],
    ['null', null],
    ['not JSON', null],
    ['', null],
  ])('a helper’s %j', (text, expected) => {
    expect(readHelperAnswer(text)).toEqual(expected);
  });

  test('a header names the registry, and leaves out what there is not', () => {
    const token = { username: '', password: '', identityToken: 'T', registryToken: '' };
    expect(loginHeader(token, 'ghcr.io')).toEqual({ identitytoken: 'T', serveraddress: 'ghcr.io' });
    expect(loginHeader(token, 'docker.io').serveraddress).toBe('https://index.docker.io/v1/');
  });

  test('a builder that cannot ask is given those that the Dockerfile may need, and no others', () => {
    const dockerfile = `# ghcr.example/in-a-comment
ARG REGISTRY=arg.example
FROM --platform=linux/amd64 one.example/x AS a
COPY --from=two.example:5000/y /a /b
RUN cat four.example/z
FROM $REGISTRY/base
`;
    const some = settings({ auths: { 'https://arg.example/v1/': {}, 'never.example': {} } });
    expect(registriesIn(some, dockerfile, ['three.example/w'])).toEqual([
      'docker.io',
      'arg.example',
      'one.example',
      'two.example:5000',
      'three.example',
    ]);
    expect(registriesIn(some, 'FROM a.b/c\n'.repeat(5), []).length).toBe(2);
    const many = Array.from({ length: 500 }, (_, at) => `FROM r${at}.example/x`).join('\n');
    expect(registriesIn(some, many, []).length).toBe(20);
  });
});

describe('proxies as build arguments', () => {
  const proxies = {
    default: { httpProxy: 'http://p:1', noProxy: 'localhost', httpsProxy: 7 },
    'unix:///x': { allProxy: 'socks5://q' },
  };
  test('are those of the engine, else the default, under both spellings', () => {
    const found = settings({ proxies });
    expect(proxyArguments(found, 'unix:///other')).toEqual({
      http_proxy: 'http://p:1',
      HTTP_PROXY: 'http://p:1',
      no_proxy: 'localhost',
      NO_PROXY: 'localhost',
    });
    expect(proxyArguments(found, 'unix:///x')).toEqual({ all_proxy: 'socks5://q', ALL_PROXY: 'socks5://q' });
    expect(proxyArguments(settings({}), 'unix:///x')).toEqual({});
    expect(proxyArguments(settings({ proxies: 'x' }), '__proto__')).toEqual({});
  });
});
