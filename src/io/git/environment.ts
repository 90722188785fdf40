/** The environment of a git call: what it may know of ours, and settings that stand above all that repositories have. */
import type { Settings } from './settings.ts';

/** What git needs of our environment. The rest, every token of the job included, stays out of it and of its hooks. */
const PASSED_ON =
  /^(PATH|HOME|USER|LOGNAME|USERPROFILE|SystemRoot|TMPDIR|TEMP|TMP|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSL_CERT_(FILE|DIR)|(https?|all|no)_proxy|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|GIT_SSL_CA(INFO|PATH)|GIT_SSH(_COMMAND)?|GIT_EXEC_PATH)$/i;

/**
 * No hook, monitor, signature check or background housekeeping may run in our name, nor outlive the call, and no folder is
 * a repository just because it looks like one.
 */
const QUIET: Settings = [
  ['safe.bareRepository', 'explicit'],
  ['log.showSignature', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

export function gitEnvironment(more: Record<string, string> = {}, settings: Settings = []): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) if (PASSED_ON.test(name)) env[name] = value;
  const config = [...QUIET, ...settings];
  const before = Number(env.GIT_CONFIG_COUNT ?? 0);
  config.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${before + index}`] = key;
    env[`GIT_CONFIG_VALUE_${before + index}`] = value;
  });
  env.GIT_CONFIG_COUNT = String(before + config.length);
  // English for the words we look for; no question that nobody answers; no lock that disturbs the user's own git.
  const fixed = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_OPTIONAL_LOCKS: '0' };
  // A commit is what its id says, and no file is there to say otherwise.
  const asNamed = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null/none' };
  return { ...env, ...fixed, ...asNamed, GIT_ALLOW_PROTOCOL: 'file:http:https:ssh', ...more };
}
