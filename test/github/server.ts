/**
 * A GitHub for tests: the REST calls and the artifact service that pinbench uses, on a loopback port, for code in this
 * process or in a child process. Each exchange is held against GitHub's OpenAPI description; whatever does not fit is
 * answered with 400 and makes `close` throw. Faults are scripted, and the transcript tells what happened.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { artifactService, type LocalArtifact, runtimeToken } from './artifacts.ts';
import { type OperationName, recognise, requestProblems, responseProblems } from './openapi.ts';
import { answer, type LocalComment, problem, type Reply, type Repository } from './rest.ts';
import type { LocalWorkflowRun } from './workflow-runs.ts';

export type { LocalArtifact } from './artifacts.ts';
export type { LocalComment } from './rest.ts';
export type { LocalWorkflowRun } from './workflow-runs.ts';

export interface Fault {
  on: OperationName | 'CreateArtifact' | 'FinalizeArtifact' | 'ListArtifacts' | 'blob' | 'download';
  status: number;
  /** How often; once when left out. */
  times?: number;
  headers?: Record<string, string>;
  message?: string;
  /** `done`: the request is carried out and only the answer is lost. `cut`: its true answer breaks off in the middle. */
  how?: 'done' | 'cut';
}

export interface GitHubOptions {
  token?: string;
  /** Whom GET /user names; null (the default) for a job's own token, which may not ask. */
  login?: string | null;
  /** A token of a pull request from a fork: every write is 403. */
  readOnly?: boolean;
  comments?: { issue?: number; author: string; body: string }[];
  /** Pull request numbers that exist; all of them when left out. */
  issues?: number[];
  /** Branch or commit -> path -> content. */
  files?: Record<string, Record<string, string>>;
  /** Number of a pull request -> its newest commit; may be changed while it runs. */
  heads?: Map<number, string>;
  workflowRuns?: LocalWorkflowRun[];
  /** What workflow runs have uploaded. */
  artifacts?: LocalArtifact[];
  /** The job has no permission `actions: read`. */
  actionsHidden?: boolean;
  faults?: Fault[];
}

export interface LocalGitHub {
  url: string;
  resultsUrl: string;
  runtimeToken: string;
  token: string;
  /** What a process needs to talk to this GitHub, beside its inputs. */
  env: Record<string, string>;
  /** One line a request, in order: "GET /user → 403". */
  transcript(): string[];
  comments: readonly LocalComment[];
  artifacts: readonly LocalArtifact[];
  /** From now on uploads belong to this workflow run. */
  startWorkflowRun(run: LocalWorkflowRun): void;
  /** Throws when any request or answer did not fit GitHub's description. */
  close(): Promise<void>;
}

const MOST_BYTES = 256 * 1024 * 1024;

export async function startGitHub(options: GitHubOptions = {}): Promise<LocalGitHub> {
  const token = options.token ?? 'local-token';
  const results = runtimeToken();
  const lines: string[] = [];
  const mismatches: string[] = [];
  const faults = (options.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? 1 }));
  const repository: Repository = {
    url: '',
    comments: (options.comments ?? []).map((comment, index) => ({ id: index + 1, issue: 1, ...comment })),
    issues: options.issues,
    files: options.files ?? {},
    heads: options.heads ?? new Map(),
    login: options.login ?? null,
    readOnly: options.readOnly ?? false,
    workflowRuns: [...(options.workflowRuns ?? [])],
    artifacts: [],
    blobUrl: '',
    actionsHidden: options.actionsHidden ?? false,
  };
  const newest = (): number => repository.workflowRuns.at(-1)?.id ?? 0;
  const service = artifactService(() => repository.url, results, newest);
  service.artifacts.push(...(options.artifacts ?? []));
  repository.artifacts = service.artifacts;

  /** Carries a request out, unless a fault says otherwise. */
  const withFaults = (on: Fault['on'], carryOut: () => Reply): Reply & { cut?: boolean } => {
    const fault = faults.find((one) => one.on === on && one.left > 0);
    if (fault === undefined) return carryOut();
    fault.left -= 1;
    if (fault.how === 'cut') return { ...carryOut(), cut: true };
    if (fault.how === 'done') carryOut();
    return { ...problem(fault.status, fault.message ?? 'Server Error'), headers: fault.headers ?? {} };
  };

  const rest = (request: IncomingMessage, url: URL, body: string): Reply & { cut?: boolean } => {
    const unfit = (problems: string[]): Reply => {
      mismatches.push(...problems.map((text) => `${request.method} ${url.pathname}${url.search}: ${text}`));
      return problem(400, `does not fit GitHub's description: ${problems.join('; ')}`);
    };
    const call = recognise(request.method ?? '', url.href);
    if (call === null) return unfit(['the local GitHub does not play this']);
    const problems = requestProblems(call, request.headers, body);
    if (problems.length > 0) return unfit(problems);
    const allowed = request.headers.authorization === `token ${token}`;
    const reply = allowed
      ? withFaults(call.operation, () => answer(repository, call, body))
      : problem(401, 'Bad credentials');
    const wrong = responseProblems(call.operation, reply.status, textOf(reply));
    return wrong.length > 0 ? unfit(wrong) : reply;
  };

  const route = (request: IncomingMessage, url: URL, body: Buffer): Reply & { cut?: boolean } => {
    const [, place, , method = ''] = url.pathname.split('/');
    if (place === 'blob') return withFaults('blob', () => service.put(url, request.headers, body));
    if (place !== 'twirp') return rest(request, url, body.toString());
    const call = (): Reply => service.call(method, request.headers.authorization, body.toString());
    const known = method === 'CreateArtifact' || method === 'FinalizeArtifact' || method === 'ListArtifacts';
    return known ? withFaults(method, call) : call();
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((thrown: unknown) => {
      mismatches.push(`${request.method} ${request.url}: ${String(thrown)}`);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', repository.url);
    const reply = route(request, url, await read(request));
    lines.push(`${request.method} ${spoken(url)} → ${reply.cut === true ? 'cut' : reply.status}`);
    const blob = url.pathname.startsWith('/blob/');
    const text = blob ? '' : textOf(reply);
    const type = blob ? 'application/xml' : 'application/json; charset=utf-8';
    response.writeHead(reply.status, {
      'content-type': type,
      'content-length': Buffer.byteLength(text),
      ...reply.headers,
    });
    if (reply.cut === true) response.write(text.slice(0, text.length / 2), () => response.destroy());
    else response.end(text);
  }

  /** Archives lie on a server of their own, so that a token which follows to it is seen. */
  const blobServer = createServer((request, response) => {
    const url = new URL(request.url ?? '/', repository.blobUrl);
    const { status, cut } = withFaults('download', () => ({ status: 200, body: '' }));
    const content = service.get(url, request.headers) ?? Buffer.alloc(0);
    lines.push(`GET ${spoken(url)} → ${cut === true ? 'cut' : status}`);
    response.writeHead(status, { 'content-type': 'application/zip', 'content-length': content.length });
    if (cut === true) response.write(content.subarray(0, content.length / 2), () => response.destroy());
    else response.end(status === 200 ? content : Buffer.alloc(content.length));
  });

  repository.url = await listen(server);
  repository.blobUrl = await listen(blobServer);
  return {
    url: repository.url,
    resultsUrl: `${repository.url}/`,
    runtimeToken: results,
    token,
    env: {
      GITHUB_API_URL: repository.url,
      // The artifact library refuses any other host as an Enterprise Server.
      GITHUB_SERVER_URL: 'https://github.com',
      ACTIONS_RESULTS_URL: `${repository.url}/`,
      ACTIONS_RUNTIME_TOKEN: results,
      NO_PROXY: [process.env.NO_PROXY ?? '', '127.0.0.1'].filter((host) => host !== '').join(','),
    },
    transcript: () => [...lines],
    comments: repository.comments,
    artifacts: service.artifacts,
    startWorkflowRun: (run) => void repository.workflowRuns.push(run),
    async close() {
      for (const one of [server, blobServer]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
      const all = [...mismatches, ...service.wrong];
      if (all.length > 0) throw new Error(`the exchange with the local GitHub was not GitHub's:\n${all.join('\n')}`);
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const textOf = ({ body }: Reply): string => (body === undefined ? '' : JSON.stringify(body));

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new Error('the request is too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The address without what differs from one run to the next. */
function spoken(url: URL): string {
  const query = new URLSearchParams(
    [...url.searchParams].filter(([name]) => !['sig', 'se', 'sp', 'blockid'].includes(name)),
  );
  const path = url.pathname.replace('/twirp/github.actions.results.api.v1.ArtifactService/', '/twirp/');
  return query.size === 0 ? path : `${path}?${query}`;
}
