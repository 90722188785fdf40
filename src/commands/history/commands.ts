/** The sub-commands of `pinbench history` as a table: what they are called, what they take, what --help says of them. */

export interface CommandEntry {
  name: string;
  /** As commander writes them: `<needed>`, `[optional]`, `<several...>`. */
  takes: [argument: string, description: string][];
  description: string;
  options: [flags: string, description: string][];
  examples: string[];
}

/** Every option of every sub-command; which of them one has, the table says. */
export interface HistoryOptions {
  store?: string;
  remote?: string;
  branch?: string;
  json?: boolean;
  limit?: string;
  key?: string;
  write?: boolean;
  drop?: boolean;
  keepAll?: string;
  dailyUntil?: string;
  config?: string;
  format?: string;
  output?: string;
  from?: string;
  suite?: string;
  commit?: string;
  startedAt?: string;
  dryRun?: boolean;
}

const WRITE: CommandEntry['options'][number] = ['--write', 'do it; without this, only say what would be done'];
const KEY: CommandEntry['options'][number] = ['--key <digits>', 'only this environment: the first digits of its key'];

const OWNER: CommandEntry['options'][number] = [
  '-c, --config <file>',
  'only runs of this configuration: its path, or its folder',
];

/** Where the runs are, and how the answer is printed. */
export const COMMON_OPTIONS: CommandEntry['options'] = [
  ['--store <folder>', "a folder with stored runs; the project's .pinbench when left out"],
  ['--remote <url>', 'a repository whose data branch has the runs, such as origin, instead of a folder'],
  ['--branch <name>', 'the data branch of --remote; pinbench-data when left out'],
  ['--json', 'print one JSON document on standard output'],
];

const SUITE: CommandEntry['takes'][number] = ['[suite]', 'only this suite'];

export const HISTORY_COMMANDS: CommandEntry[] = [
  {
    name: 'list',
    takes: [SUITE],
    description: 'the newest stored runs',
    options: [['--limit <count>', 'runs at most; 20 when left out'], KEY, OWNER],
    examples: ['pinbench history list parser --limit 5', 'pinbench history list --config packages/a'],
  },
  {
    name: 'show',
    takes: [['<run>', 'the id of a run, the beginning of one, or a path']],
    description: 'one stored run: what was measured, where, and how well it was isolated',
    options: [],
    examples: ['pinbench history show 20261121T010203Z-1a2b', 'pinbench history show --json 20261121T01'],
  },
  {
    name: 'verify',
    takes: [],
    description: 'check every file against schema, checksum and its path; exit code 4 when anything is wrong',
    options: [],
    examples: ['pinbench history verify', 'pinbench history verify --remote https://github.com/octo/parser'],
  },
  {
    name: 'repair',
    takes: [],
    description: "put damaged and vanished files back from the store's own past",
    options: [WRITE, ['--drop', 'remove the files of runs that nothing remembers whole']],
    examples: ['pinbench history repair --remote https://github.com/octo/parser', 'pinbench history repair --write'],
  },
  {
    name: 'prune',
    takes: [],
    description: 'thin runs by age, and keep what a baseline may need',
    options: [
      WRITE,
      ['--keep-all <age>', 'younger runs all stay; 90d when left out'],
      ['--daily-until <age>', 'up to this age the last run of a day stays, then of a week; 365d when left out'],
      ['-c, --config <file>', 'only runs of this configuration, by its own compare.runs'],
    ],
    examples: ['pinbench history prune', 'pinbench history prune --keep-all 30d --daily-until 180d --write'],
  },
  {
    name: 'export',
    takes: [SUITE],
    description: 'every sample as a row, for other programs',
    options: [
      ['--format <name>', 'jsonl or csv; jsonl when left out'],
      ['-o, --output <file>', 'write it there, whole or not at all, instead of to standard output'],
      KEY,
      OWNER,
    ],
    examples: ['pinbench history export parser --format csv --output parser.csv'],
  },
  {
    name: 'import',
    takes: [['<files...>', 'files of the other tool']],
    description: "take another tool's history in",
    options: [
      ['--from <tool>', 'github-action-benchmark, bencher or csv'],
      ['--suite <name>', 'the suite to store the runs as; "OLD NAME=new-name" takes only that one of several'],
      ['-c, --config <file>', 'the configuration that has this suite; the one in the root when left out'],
      ['--commit <hash>', 'full commit hash, for runs without one'],
      ['--started-at <time>', 'a date, or a time with its zone, for runs without one'],
      ['--dry-run', 'only say what would be stored'],
    ],
    examples: ['pinbench history import --from github-action-benchmark data.js --dry-run'],
  },
  {
    name: 'adopt',
    takes: [],
    description: 'go on with what a data branch holds now, after somebody rewrote or deleted it',
    options: [],
    examples: ['pinbench history adopt --remote https://github.com/octo/parser'],
  },
  {
    name: 'restore',
    takes: [],
    description: 'put a data branch back as pinbench last saw it, after somebody rewrote or deleted it',
    options: [],
    examples: ['pinbench history restore --remote https://github.com/octo/parser'],
  },
];

/** Below each sub-command's --help. */
export function helpOf({ examples }: CommandEntry): string {
  return [
    '',
    `Example${examples.length === 1 ? '' : 's'}:`,
    ...examples.map((example) => `  $ ${example}`),
    '',
    'The token for --remote is taken from PINBENCH_TOKEN; for GitHub itself also from GITHUB_TOKEN.',
    '',
    'Exit codes:',
    '  0  fine                         4  infrastructure error, or something',
    '  2  wrong use                       stored is wrong',
  ].join('\n');
}
