/** A check of a kernel setting that is one number in one file. */
import { type Check, type Group, na, pass, unknown, unreadable, warn } from './check.ts';
import { knownText } from './machine.ts';

interface NumberSetting {
  id: string;
  title: string;
  group: Group;
  file: string;
  right: (value: number) => boolean;
  expected: string;
  fix: string;
}

/** Where the file is missing, the kernel has no such thing, and the check does not apply. */
export function numberCheck({ id, title, group, file, right, expected, fix }: NumberSetting): Check {
  return {
    id,
    title,
    group,
    files: [file],
    evaluate: (machine) => {
      if (!machine.files.has(file)) return na('not in this kernel', expected);
      const text = knownText(machine, file);
      if (text === null) return unreadable(file, expected);
      if (!/^-?\d{1,10}$/.test(text)) return unknown(text, expected);
      return right(Number(text)) ? pass(text, expected) : warn(text, expected);
    },
    fix: () => fix,
    needsRoot: true,
  };
}
