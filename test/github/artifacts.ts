/**
 * The artifact service as @actions/artifact uses it: two Twirp calls around an upload in blocks, to a signed address.
 * It is in no public description, so each message is checked here, strictly.
 */
import { createHash, randomBytes } from 'node:crypto';
import { problem, type Reply } from './rest.ts';
import { unzip } from './zip.ts';

export interface LocalArtifact {
  id: number;
  name: string;
  /** Path in the archive -> bytes. */
  files: Map<string, Buffer>;
  size: number;
  /** Days until it expires, as asked for; null when the request did not say. */
  retentionDays: number | null;
  /** The archive. */
  content: Buffer;
  /** Workflow run that it belongs to. */
  runId: number;
  expired?: boolean;
  /** What GitHub says of it, where that is to differ from what it is. */
  digest?: string;
  workflowRun?: Record<string, unknown>;
}

interface Upload {
  name: string;
  signature: string;
  retentionDays: number | null;
  blocks: Map<string, Buffer>;
  content: Buffer | null;
}

export interface ArtifactService {
  artifacts: LocalArtifact[];
  /** Requests that the real service would not understand. */
  wrong: string[];
  call(method: string, authorization: string | undefined, body: string): Reply;
  put(url: URL, headers: Record<string, unknown>, body: Buffer): Reply;
  /** The archive at a signed address. */
  get(url: URL, headers: Record<string, unknown>): Buffer | null;
}

const RUN = 'local-run';
const JOB = 'local-job';
const DAY = 86_400_000;

/** An unsigned token: the library reads only its scope. */
export function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.ExampleScope Actions.Results:${RUN}:${JOB}` })}.`;
}

/** `run` tells which workflow run uploads at the moment. */
export function artifactService(address: () => string, token: string, run: () => number): ArtifactService {
  const artifacts: LocalArtifact[] = [];
  const uploads: Upload[] = [];
  const wrong: string[] = [];
  const refuse = (why: string): Reply => {
    wrong.push(why);
    return { status: 400, body: { code: 'malformed', msg: why } };
  };

  const calls: Record<string, (request: Record<string, unknown>) => Reply> = {
    CreateArtifact({ name, version, mime_type, expires_at }) {
      if (typeof name !== 'string' || version !== 7 || mime_type !== 'application/zip') {
        return refuse(`CreateArtifact with name ${name}, version ${version}, type ${mime_type}`);
      }
      if (uploads.some((upload) => upload.name === name)) {
        const msg = 'an artifact with this name already exists on the workflow run';
        return { status: 409, body: { code: 'already_exists', msg } };
      }
      const days = typeof expires_at === 'string' ? Math.round((Date.parse(expires_at) - Date.now()) / DAY) : null;
      const signature = randomBytes(12).toString('hex');
      uploads.push({ name, signature, retentionDays: days, blocks: new Map(), content: null });
      const signed = `${address()}/blob/artifacts/${uploads.length}.zip?sig=${signature}&se=2026-12-31&sp=cw`;
      return { status: 200, body: { ok: true, signed_upload_url: signed } };
    },

    FinalizeArtifact({ name, size: announced, hash }) {
      const upload = uploads.find((one) => one.name === name);
      if (!upload?.content) return refuse(`FinalizeArtifact of ${name}, which was not uploaded`);
      const digest = `sha256:${createHash('sha256').update(upload.content).digest('hex')}`;
      if (announced !== String(upload.content.length) || hash !== digest) {
        return refuse(
          `FinalizeArtifact with size ${announced} and ${hash} of ${upload.content.length} bytes with ${digest}`,
        );
      }
      const { retentionDays, content } = upload;
      const id = 5000 + artifacts.length;
      const size = content.length;
      artifacts.push({ id, name: upload.name, files: unzip(content), size, retentionDays, content, runId: run() });
      return { status: 200, body: { ok: true, artifact_id: String(id) } };
    },

    ListArtifacts({ name_filter }) {
      const found = artifacts.filter(({ name }) => name_filter === undefined || name === name_filter);
      const ids = { workflow_run_backend_id: RUN, workflow_job_run_backend_id: JOB };
      const body = found.map(({ id, name, size }) => ({ ...ids, database_id: String(id), name, size: String(size) }));
      return { status: 200, body: { artifacts: body } };
    },
  };

  return {
    artifacts,
    wrong,
    call(method, authorization, body) {
      if (authorization !== `Bearer ${token}`)
        return { status: 401, body: { code: 'unauthenticated', msg: 'bad token' } };
      const request: Record<string, unknown> = JSON.parse(body);
      const handler = calls[method];
      if (handler === undefined) return refuse(`no method ${method}`);
      if (
        request.workflow_run_backend_id !== RUN ||
        (method !== 'ListArtifacts' && request.workflow_job_run_backend_id !== JOB)
      ) {
        return refuse(`${method} for another run`);
      }
      return handler(request);
    },

    get(url, headers) {
      // Whoever holds the address may read; a token that comes along has gone to a stranger.
      if (headers.authorization !== undefined) wrong.push('a token was sent to the server of the archives');
      const id = Number(/^\/blob\/(\d+)\.zip$/.exec(url.pathname)?.[1]);
      return artifacts.find((artifact) => artifact.id === id)?.content ?? null;
    },

    put(url, headers, body) {
      const upload = uploads[Number(/^\/blob\/artifacts\/(\d+)\.zip$/.exec(url.pathname)?.[1]) - 1];
      if (upload === undefined || url.searchParams.get('sig') !== upload.signature)
        return problem(403, 'AuthenticationFailed');
      const comp = url.searchParams.get('comp');
      if (headers['x-ms-version'] === undefined) return refuse('a blob request without x-ms-version');
      if (comp === 'block') {
        upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
      } else if (comp === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = '']) => id);
        const blocks = ids.map((id) => upload.blocks.get(id));
        if (blocks.length === 0 || blocks.includes(undefined))
          return refuse('a block list with blocks that never came');
        upload.content = Buffer.concat(blocks.filter((block) => block !== undefined));
      } else if (comp === null && headers['x-ms-blob-type'] === 'BlockBlob') {
        upload.content = body;
      } else {
        return refuse(`a blob request with comp=${comp}`);
      }
      return {
        status: 201,
        headers: { etag: '"1"', 'x-ms-request-id': 'local', 'x-ms-version': '2026-01-01' },
        body: '',
      };
    },
  };
}
