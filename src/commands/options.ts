/** Options that several commands have. */
import type { Option, Value } from './command.ts';

export const wholeNumber: Value = {
  expected: 'a whole number from 1 to 1000',
  read: (text) => (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1000 ? Number(text) : undefined),
};

export const CONFIG: Option = {
  flags: '-c, --config <file>',
  description: 'the configuration',
  usually: '.pinbench.yml, here or above',
};

export const RUNTIME: Option = {
  flags: '--runtime <name>',
  description: 'where benchmarks run; host means without a container',
  choices: ['docker', 'host'],
  usually: 'docker where an engine answers',
};

/** How images are built, and from where. */
export const BUILDING: Option[] = [
  {
    flags: '--builder <name>',
    description: 'what builds images',
    choices: ['engine', 'buildx'],
    default: 'engine',
  },
  {
    flags: '--build-arg <NAME=VALUE>',
    description: 'a build argument for the Dockerfile; repeat it for more',
    repeats: true,
    value: { expected: 'NAME=VALUE', read: (text) => (/^[A-Za-z_][A-Za-z0-9_]*=/.test(text) ? text : undefined) },
  },
  {
    flags: '--allow-outside',
    description: 'read a configuration, Dockerfile or context that lies outside the repository, or is a link out of it',
  },
];

/** Of every command that measures commits. */
export const BENCH: Option[] = [
  CONFIG,
  RUNTIME,
  ...BUILDING,
  { flags: '--json', description: 'print the result as JSON on standard output' },
];
