/** Builds images through the Engine API, Docker's own BuildKit or Podman's builder: no docker client and no buildx needed. */
import { Readable } from 'node:stream';
import { asKnown, infrastructureError, invalidOutput, messageOf, PinbenchError } from '../../model/errors.ts';
import type { Builder, BuildProgress } from '../../model/ports/engine.ts';
import { type Login, loginHeader, registriesIn } from '../../plan/docker-settings/logins.ts';
import { proxyArguments } from '../../plan/docker-settings/proxies.ts';
import type { DockerSettings } from '../../plan/docker-settings/settings.ts';
import { BuildLog, type CacheCount, podmanReader, readEngineLine } from '../../plan/image/build-log.ts';
import type { BuildPlan } from '../../plan/image/build-plan.ts';
import { keyHosts, ONCE_MORE } from '../../plan/image/step-key.ts';
import { tarEnd, tarHeader, tarPadding } from '../../plan/image/tar.ts';
import { lineBreak, quotedLines } from '../../text/quote.ts';
import { type Engine, engineError, field, followBuild, postBuild, text } from '../engine/client.ts';
import { readEndpoint } from '../engine/docker-settings.ts';
import { heldName } from '../engine/held-images.ts';
import {
  type Access,
  builtHere,
  faultOf,
  findImage,
  inspectImage,
  OTHER_BASE,
  shortId,
  withFacts,
} from '../engine/images.ts';
import { loginFor } from '../engine/registry-logins.ts';
import {
  type Context,
  credentialsWarning,
  given,
  type ListedEntry,
  listContext,
  listDockerfile,
  openContext,
  readEntry,
  unreadable,
} from './context.ts';
import { type BuildSession, openSession } from './filesync-session.ts';

/** Of what a build printed, in an error. */
export const QUOTED_LINES = 20;

export function engineBuilder(
  engine: Engine,
  settings: DockerSettings,
  owner: string,
  seconds: () => number,
): Builder<BuildPlan> {
  const access = { engine, settings };
  return {
    async build(plan, progress, signal) {
      const started = seconds();
      const held = heldName(owner);
      const cache = await runBuild(access, plan, [plan.tag, held], progress, signal);
      // Under the name that nobody else gives: another build may have taken the other one already.
      const built = await inspectImage(engine, held);
      progress.step(`image ${shortId(built)}: ${cache.summary()}`);
      return withFacts(builtHere(built), { name: plan.tag, cache: cache.verdict(), buildSeconds: seconds() - started });
    },
    find: (name, progress, signal) => findImage(access, owner, name, progress, signal),
  };
}

async function runBuild(
  access: Access,
  plan: BuildPlan,
  names: string[],
  progress: BuildProgress,
  signal: AbortSignal,
): Promise<CacheCount> {
  const context = await openContext(plan);
  const entries = await listOrExplain(plan, context, progress, signal);
  const dockerfile = context.dockerfile.content.toString();
  const hosts = keyHosts(plan, dockerfile);
  const files = { context, entries };
  const first = await buildWith({ access, plan, names, files, hosts }, progress, signal);
  const needed = keyHosts(plan, dockerfile, first.log.steps());
  if (!first.takesHosts || needed[0] === hosts[0]) return first.log.cache;
  progress.step(ONCE_MORE);
  const second = await buildWith({ access, plan, names, files, hosts: needed }, progress, signal);
  return second.log.cache;
}

interface Building {
  access: Access;
  plan: BuildPlan;
  names: string[];
  files: { context: Context; entries: ListedEntry[] };
  /** See step-key.ts. */
  hosts: string[];
}

/** Docker's BuildKit asks for files over a session; an engine that has none (Podman) takes the whole context as a tar. */
async function buildWith(
  { access: { engine, settings }, plan, names, files: { context, entries }, hosts }: Building,
  progress: BuildProgress,
  signal: AbortSignal,
): Promise<{ log: BuildLog; takesHosts: boolean }> {
  const loginOf = (registry: string) => loginFor(settings, registry, progress.warning);
  const session = await openSession(engine, context, entries, loginOf).catch((thrown: unknown) => {
    throw engineError('the build could not be started', thrown);
  });
  const log = new BuildLog(session === null ? podmanReader() : readEngineLine);
  const source =
    session === null
      ? tarSource(plan, context, entries, await loginsOf(plan, context, settings, loginOf), signal)
      : sessionSource(session, hosts, signal);
  try {
    const stream = await startBuild(engine, settings, plan, names, source).catch((thrown: unknown) => {
      throw source.problem() === null ? engineError('the build could not be started', thrown) : thrown;
    });
    await followBuild(engine, stream, session === null ? 'plain' : 'BuildKit', (event) => {
      for (const line of (text(field(event, 'stream')) ?? '').split('\n')) {
        const step = line.trimEnd() === '' ? null : log.take(line.trimEnd());
        if (step !== null) progress.step(step);
      }
    });
  } catch (thrown) {
    const problem = source.problem();
    if (problem === null && thrown instanceof PinbenchError) throw thrown;
    throw problem === null ? buildError(plan, thrown, log.output()) : unreadable(plan.context, problem);
  } finally {
    session?.close();
  }
  return { log, takesHosts: session !== null };
}

/** Where the builder gets the context from, and how to learn that it could not be read. */
interface Source {
  query: Record<string, unknown>;
  body: NodeJS.ReadableStream | null;
  /** By registry, for a builder that cannot ask for them. */
  logins: Record<string, Record<string, string>>;
  problem(): unknown;
  signal: AbortSignal;
}

function sessionSource(session: BuildSession, extrahosts: string[], signal: AbortSignal): Source {
  const query = { version: '2', remote: 'client-session', session: session.id, extrahosts };
  return { query, body: null, logins: {}, problem: session.problem, signal };
}

function tarSource(
  plan: BuildPlan,
  context: Context,
  entries: ListedEntry[],
  logins: Source['logins'],
  signal: AbortSignal,
): Source {
  const failed = new AbortController();
  const body = packContext(context, entries, (thrown) => failed.abort(thrown));
  const problem = (): unknown => (failed.signal.aborted ? failed.signal.reason : null);
  // Podman adds labels in an order that changes, each as a step: with more than one the last layers were never cached.
  const [[name, value] = ['pinbench', 'image']] = Object.entries(plan.labels);
  return {
    query: { labels: { [name]: value } },
    body,
    logins,
    problem,
    signal: AbortSignal.any([signal, failed.signal]),
  };
}

/** Those that the Dockerfile may need. */
async function loginsOf(
  plan: BuildPlan,
  context: Context,
  settings: DockerSettings,
  loginOf: (registry: string) => Promise<Login | null>,
): Promise<Source['logins']> {
  const dockerfile = context.dockerfile.content.toString('utf8');
  const logins: Source['logins'] = {};
  for (const host of registriesIn(settings, dockerfile, Object.values(plan.args))) {
    const login = await loginOf(host);
    if (login !== null) logins[host] = loginHeader(login, host);
  }
  return logins;
}

async function startBuild(
  engine: Engine,
  settings: DockerSettings,
  plan: BuildPlan,
  names: string[],
  source: Source,
): Promise<NodeJS.ReadableStream> {
  const query = {
    t: names,
    dockerfile: plan.dockerfile,
    // As with the docker client: what is given goes before what is set for every build.
    buildargs: { ...proxyArguments(settings, readEndpoint(settings).name), ...plan.args },
    labels: plan.labels,
    ...(plan.target === null ? {} : { target: plan.target }),
    ...source.query,
  };
  return await postBuild(engine, query, source, source.signal);
}

/** What goes into the build, with a warning of what should not. */
export async function listOrExplain(
  plan: BuildPlan,
  context: Context,
  progress: BuildProgress,
  signal: AbortSignal,
): Promise<ListedEntry[]> {
  try {
    const entries = await listContext(context.folder, context.rules, signal);
    const warning = await credentialsWarning(context.folder, entries);
    if (warning !== null) progress.warning(warning);
    return entries;
  } catch (thrown) {
    throw signal.aborted ? stopped() : (asKnown(thrown) ?? unreadable(plan.context, thrown));
  }
}

export function stopped(): Error {
  return infrastructureError('the build was stopped');
}

function buildError(plan: BuildPlan, failed: unknown, log: string[]): Error {
  const message = messageOf(failed);
  // The engine could not be asked or the network failed: not the Dockerfile's doing.
  if (/ECONNRESET|EPIPE|aborted|socket hang up/i.test(message)) return engineError('the build was cut off', failed);
  const fault = faultOf(message);
  if (fault === 'registry') {
    return infrastructureError(`a registry could not be reached: ${message}`, {
      fix: `check the network, or ${OTHER_BASE}`,
      cause: failed,
    });
  }
  return invalidOutput(`the image of ${plan.dockerfile} did not build: ${message.replaceAll(lineBreak, ' ')}`, {
    fix:
      fault === 'base image'
        ? `check the name in FROM, log in to its registry with "docker login", or ${OTHER_BASE}`
        : `run "docker build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
    ...(log.length === 0
      ? {}
      : { expected: `every step to succeed; the last lines were\n${quotedLines(log.join('\n'), QUOTED_LINES)}` }),
    cause: failed,
  });
}

const CHUNK = 64 * 1024;

/** `onError` is called once when a file cannot be read; the stream then ends with that error too. */
export function packContext(context: Context, entries: ListedEntry[], onError: (failed: unknown) => void): Readable {
  return Readable.from(archive(context, entries, onError), { objectMode: false });
}

async function* archive(
  context: Context,
  listed: ListedEntry[],
  onError: (failed: unknown) => void,
): AsyncGenerator<Buffer> {
  try {
    // The engine needs these even when the user's patterns leave them out, and leaves them out itself.
    const needed = [...(await listDockerfile(context)), ...(context.ignore === null ? [] : [given(context.ignore)])];
    const files = new Set(needed.flatMap(({ kind, path: name }) => (kind === 'file' ? [name] : [])));
    const known = new Set(listed.map((entry) => entry.path));
    const extra = needed.filter(({ kind, path: name }) => kind === 'file' || !known.has(name));
    for (const entry of [...listed.filter((each) => !files.has(each.path)), ...extra]) {
      yield tarHeader(entry);
      if (entry.kind === 'file') yield* exactly(readEntry(context.folder, entry, CHUNK), entry);
    }
    yield tarEnd();
  } catch (thrown) {
    onError(thrown);
    throw thrown;
  }
}

/** An archive says how long a file is before its bytes come. */
async function* exactly(chunks: AsyncIterable<Buffer>, { path: name, bytes }: ListedEntry): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.length);
  }
  if (left > 0) throw new Error(`${name} became shorter while it was read`);
  yield tarPadding(bytes);
}
