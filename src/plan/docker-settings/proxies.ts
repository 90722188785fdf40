/** `proxies` of config.json as build arguments; https://docs.docker.com/engine/cli/proxy/ */
import { type DockerSettings, entriesOf } from './settings.ts';

const NAMES = {
  httpProxy: 'http_proxy',
  httpsProxy: 'https_proxy',
  ftpProxy: 'ftp_proxy',
  noProxy: 'no_proxy',
  allProxy: 'all_proxy',
} as const;

/** `engine`: its address, e.g. "unix:///var/run/docker.sock". Docker gives each under both spellings. */
export function proxyArguments({ proxies }: DockerSettings, engine: string): Record<string, string> {
  const given = entriesOf(proxies.get(engine) ?? proxies.get('default'));
  const pairs = Object.entries(NAMES).flatMap(([key, name]) => {
    const value = given.get(key);
    return typeof value !== 'string' || value === ''
      ? []
      : [[name, value] as const, [name.toUpperCase(), value] as const];
  });
  return Object.fromEntries(pairs);
}
