/** What the local GitHub knows about a repository, and what its REST API answers. Bodies are as GitHub writes them. */
import { createHash } from 'node:crypto';
import type { LocalArtifact } from './artifacts.ts';
import type { Call } from './openapi.ts';
import { downloadArtifact, type LocalWorkflowRun, listArtifacts, listRuns, oneRun } from './workflow-runs.ts';

export interface LocalComment {
  id: number;
  issue: number;
  author: string;
  body: string;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

export interface Repository {
  /** Address of the server itself. */
  url: string;
  comments: LocalComment[];
  /** Numbers that exist; undefined means all. */
  issues: number[] | undefined;
  /** Branch or commit -> path -> content. */
  files: Record<string, Record<string, string>>;
  /** Number of a pull request -> its newest commit; not there: the token may not ask. */
  heads: Map<number, string>;
  /** Whom GET /user names; null for a job's own token, which may not ask. */
  login: string | null;
  readOnly: boolean;
  /** In the order in which they were started. */
  workflowRuns: LocalWorkflowRun[];
  artifacts: LocalArtifact[];
  /** Address of the server that archives are downloaded from. */
  blobUrl: string;
  /** The token may not read workflow runs and artifacts. */
  actionsHidden: boolean;
}

const DOCS = 'https://docs.github.com/rest';
const NOW = '2026-11-20T12:00:00Z';
/** Above this the contents API leaves the content out. */
const CONTENT_BYTES = 1024 * 1024;

export const problem = (status: number, message: string): Reply => ({
  status,
  body: { message, documentation_url: DOCS, status: String(status) },
});

const NOT_ACCESSIBLE = problem(403, 'Resource not accessible by integration');

export function answer(repository: Repository, call: Call, body: string): Reply {
  const number = Number(call.path.issue_number);
  if (repository.issues !== undefined && 'issue_number' in call.path && !repository.issues.includes(number)) {
    return problem(404, 'Not Found');
  }
  if (repository.actionsHidden && call.operation.startsWith('actions/')) return NOT_ACCESSIBLE;
  switch (call.operation) {
    case 'users/get-authenticated':
      return repository.login === null ? NOT_ACCESSIBLE : { status: 200, body: account(repository) };
    case 'issues/list-comments':
      return list(repository, number, call.query);
    case 'issues/create-comment':
      return repository.readOnly ? NOT_ACCESSIBLE : create(repository, call, number, body);
    case 'issues/update-comment':
      return repository.readOnly ? NOT_ACCESSIBLE : update(repository, call, body);
    case 'repos/get-content':
      return contents(repository, call);
    case 'git/get-tree':
      return tree(repository, call);
    case 'git/get-ref':
      return ref(repository, call);
    case 'actions/get-workflow-run':
      return oneRun(repository, call);
    case 'actions/list-workflow-runs':
      return listRuns(repository, call);
    case 'actions/list-workflow-run-artifacts':
      return listArtifacts(repository, call);
    case 'actions/download-artifact':
      return downloadArtifact(repository, call);
  }
}

function list(repository: Repository, issue: number, query: URLSearchParams): Reply {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const all = repository.comments.filter((comment) => comment.issue === issue);
  const last = Math.max(1, Math.ceil(all.length / size));
  // GitHub points by the repository's number, not by its name.
  const link = (to: number, rel: string): string =>
    `<${repository.url}/repositories/1/issues/${issue}/comments?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    headers: links.length === 0 ? {} : { link: links.join(', ') },
    body: all.slice((page - 1) * size, page * size).map((comment) => shown(repository, comment)),
  };
}

function create(repository: Repository, call: Call, issue: number, body: string): Reply {
  const text: unknown = JSON.parse(body).body;
  if (typeof text !== 'string' || text.trim() === '' || text.length > 65_536) return unprocessable(String(text));
  const id = 1 + Math.max(1000, ...repository.comments.map((comment) => comment.id));
  const comment = { id, issue, author: repository.login ?? 'github-actions[bot]', body: text };
  repository.comments.push(comment);
  const created = shown(repository, comment, `${call.path.owner}/${call.path.repo}`);
  return { status: 201, headers: { location: created.url }, body: created };
}

function update(repository: Repository, call: Call, body: string): Reply {
  const text: unknown = JSON.parse(body).body;
  const comment = repository.comments.find(({ id }) => id === Number(call.path.comment_id));
  if (comment === undefined) return problem(404, 'Not Found');
  if (typeof text !== 'string' || text.trim() === '' || text.length > 65_536) return unprocessable(String(text));
  comment.body = text;
  return { status: 200, body: shown(repository, comment, `${call.path.owner}/${call.path.repo}`) };
}

function unprocessable(text: string): Reply {
  const message = text.length > 65_536 ? 'Body is too long (maximum is 65536 characters)' : 'Body cannot be blank';
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: DOCS } };
}

function blobOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

/** Always with what is in its folders. */
function tree(repository: Repository, { path: { tree_sha: sha = '', owner, repo } }: Call): Reply {
  const files = repository.files[sha];
  if (files === undefined) return problem(404, 'Not Found');
  const url = `${repository.url}/repos/${owner}/${repo}/git`;
  const entries = Object.entries(files).map(([name, text]) => {
    const blob = blobOf(text);
    const size = Buffer.byteLength(text);
    return { path: name, mode: '100644', type: 'blob', sha: blob, size, url: `${url}/blobs/${blob}` };
  });
  return { status: 200, body: { sha, url: `${url}/trees/${sha}`, tree: entries, truncated: false } };
}

function ref(repository: Repository, { path: { ref = '', owner, repo } }: Call): Reply {
  const name = decodeURIComponent(ref);
  const sha = repository.heads.get(Number(/^pull\/(\d+)\/head$/.exec(name)?.[1]));
  if (sha === undefined) return problem(404, 'Not Found');
  const url = `${repository.url}/repos/${owner}/${repo}/git`;
  const object = { type: 'commit', sha, url: `${url}/commits/${sha}` };
  return { status: 200, body: { ref: `refs/${name}`, node_id: 'R_1', url: `${url}/refs/${name}`, object } };
}

function contents(repository: Repository, { path: { path = '', owner, repo }, query }: Call): Reply {
  const ref = query.get('ref') ?? 'main';
  const files = repository.files[ref] ?? {};
  const url = `${repository.url}/repos/${owner}/${repo}`;
  const entry = (file: string, type: 'file' | 'dir', text: string): Record<string, unknown> => {
    const sha = blobOf(text);
    const address = encodeURI(file);
    const links = {
      git: `${url}/git/blobs/${sha}`,
      html: `https://github.com/${owner}/${repo}/blob/${ref}/${address}`,
      self: `${url}/contents/${address}?ref=${ref}`,
    };
    return {
      ...{ type, name: file.split('/').at(-1), path: file, sha, size: Buffer.byteLength(text), url: links.self },
      ...{ git_url: links.git, html_url: links.html, download_url: links.html, _links: links },
    };
  };
  const text = files[path];
  if (text !== undefined) {
    const large = Buffer.byteLength(text) > CONTENT_BYTES;
    const encoded = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
    const content = large ? { content: '', encoding: 'none' } : { content: encoded, encoding: 'base64' };
    return { status: 200, body: { ...entry(path, 'file', text), ...content } };
  }
  const inside = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
  if (inside.length === 0) return problem(404, 'Not Found');
  return { status: 200, body: inside.map((file) => entry(file, 'file', files[file] ?? '')) };
}

function shown(repository: Repository, comment: LocalComment, name = 'o/r') {
  const issue = `${repository.url}/repos/${name}/issues/${comment.issue}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${repository.url}/repos/${name}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: issue,
    body: comment.body,
    user: simpleUser(comment.author),
    created_at: NOW,
    updated_at: NOW,
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

export function simpleUser(login: string) {
  const name = encodeURIComponent(login);
  const url = `https://api.github.com/users/${name}`;
  return {
    ...{
      login,
      id: 1,
      node_id: 'U_1',
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
      site_admin: false,
      gravatar_id: '',
    },
    ...{ url, html_url: `https://github.com/${name}`, avatar_url: 'https://avatars.githubusercontent.com/u/1' },
    ...{
      followers_url: `${url}/followers`,
      following_url: `${url}/following{/other_user}`,
      gists_url: `${url}/gists{/id}`,
    },
    ...{ starred_url: `${url}/starred{/owner}{/repo}`, subscriptions_url: `${url}/subscriptions` },
    ...{ organizations_url: `${url}/orgs`, repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}` },
    received_events_url: `${url}/received_events`,
  };
}

function account(repository: Repository) {
  return {
    ...simpleUser(repository.login ?? ''),
    ...{ name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null },
    ...{ public_repos: 1, public_gists: 0, followers: 0, following: 0, created_at: NOW, updated_at: NOW },
    user_view_type: 'public',
  };
}
