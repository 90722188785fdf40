/** What a command line starts from: the configuration that is in force here, its suites, and the repository around it. */
import { readProject } from '../../app/read-project.ts';
import { type ConfigFile, loadConfigFile } from '../../io/files/config-file.ts';
import { realSuite } from '../../io/files/suite-paths.ts';
import { gitRepository } from '../../io/git/repository.ts';
import type { Config, Suite } from '../../model/config.ts';
import { chooseSuites } from '../../suite/select.ts';

export interface ProjectOptions {
  config?: string;
  /** What the configuration names may lie outside of the repository. */
  allowOutside?: boolean;
  invocations?: number;
  /** "NAME=VALUE" each. */
  buildArg: string[];
}

export interface Configured {
  /** Where the command was called. */
  directory: string;
  file: ConfigFile;
  config: Config;
  buildArgs: Record<string, string>;
  /** Of the work tree that holds the configuration; null outside git. */
  root: string | null;
}

export interface Project extends Configured {
  suites: Suite[];
}

/** Throws a usage error on a configuration or a suite that is not there or not valid. */
export async function openProject(names: string[], options: ProjectOptions): Promise<Project> {
  const configured = await openConfiguration(options);
  return { ...configured, suites: await suitesNamed(names, configured, options) };
}

export async function openConfiguration(options: ProjectOptions): Promise<Configured> {
  const directory = process.cwd();
  const file = await loadConfigFile(options.config, directory, await gitRepository().root(directory), {
    anywhere: options.allowOutside,
  });
  const config = readProject(file);
  const buildArgs = Object.fromEntries(options.buildArg.map(splitOnce));
  return { directory, file, config, buildArgs, root: file.root };
}

/** Empty means all. Throws a usage error on a name that is not there. */
export async function suitesNamed(
  names: string[],
  { config, file, buildArgs }: Configured,
  { invocations }: Pick<ProjectOptions, 'invocations'>,
): Promise<Suite[]> {
  const chosen = chooseSuites(config, { names, invocations, buildArgs });
  return Promise.all(chosen.map((suite) => realSuite(suite, file.bounds)));
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
