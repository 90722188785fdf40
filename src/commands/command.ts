/** What a command says of itself. The command line, --help and docs/cli.md are made from it. */

export interface Command<Options = never> {
  name: string;
  /** One sentence in the imperative, as it stands in a list: no capital, no full stop. */
  summary: string;
  /** Paragraphs below the summary: what a reader of --help needs besides. */
  details: string[];
  /** As commander writes them: `<needed>`, `[optional]`, `<several...>`. */
  arguments: [argument: string, description: string][];
  options: Option[];
  examples: Example[];
  exitCodes: ExitCodes;
  /** The page of docs/ that tells more. */
  guide?: string;
  /** Imports what the command needs. Only here: `pinbench --help` loads none of it. */
  load(): Promise<Work<Options>>;
}

/** Commands under one name, as `pinbench history list`. */
export interface Group extends Omit<Command, 'arguments' | 'options' | 'load'> {
  commands: Command[];
}

/** Answers with the exit code. `home` is the folder of the bundle, where the launcher lies. */
export type Work<Options> = (operands: string[], options: Options, home: string) => Promise<number>;

export interface Option {
  /** As commander writes them: `-o, --output <folder>`, `--no-store`. */
  flags: string;
  /** A clause without a capital and a full stop. */
  description: string;
  isRequired?: true;
  /** It may be given several times, and becomes a list; such an option has a `value`. */
  repeats?: true;
  /** The value without the option. */
  default?: string | number;
  /** In words, where the command itself finds that value. */
  usually?: string;
  choices?: string[];
  /** What becomes of its text; the text itself where this is left out. */
  value?: Value;
}

export interface Value {
  /** "expected ...", for whoever gave something else. */
  expected: string;
  /** undefined when the text is not as expected. */
  read(text: string): string | number | undefined;
}

export type Example = [line: string, does?: string];

/** What a code means here. 1 is the verdict of a gate, and nothing else. */
export type ExitCodes = Partial<Record<0 | 1 | 2 | 3 | 4, string>>;

export const isGroup = (entry: Command | Group): entry is Group => 'commands' in entry;
