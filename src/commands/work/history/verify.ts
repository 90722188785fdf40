/** `pinbench history verify`: every file, by schema, checksum and path. */
import {
  type CheckedFile,
  checkFile,
  type Finding,
  holdsRunByName,
  unreadable,
} from '../../../history/maintenance/check-file.ts';
import { isRepairable } from '../../../history/maintenance/repair.ts';
import { type Verification, verificationOf } from '../../../history/maintenance/verify.ts';
import { parseRun } from '../../../io/schema/schema.ts';
import type { Archive } from '../../../model/ports/store.ts';
import { terminalFormatter as formatter } from '../../../text/formatter.ts';
import { left, MOST_ROWS, painted, right, startText, tableLines } from '../../../text/table.ts';
import { count } from '../../../units/format.ts';
import { type Answer, eachInTurn, type HistoryContext, isAboutFile } from './context.ts';

export async function verify(context: HistoryContext): Promise<Answer> {
  const verification = await verifyAll(context);
  const { findings } = verification;
  return {
    exitCode: findings.length > 0 ? 4 : 0,
    lines: linesOf(verification, context),
    json: { ...verification },
  };
}

/** Throws an infrastructure error when the store itself cannot be read, and a usage error when it is not there. */
export async function verifyAll(context: HistoryContext): Promise<Verification> {
  const { archive } = context;
  const checked: CheckedFile[] = [];
  const paths = await archive.paths();
  if (paths.length === 0) await archive.requireThere();
  context.progress.stage(`checking ${count(paths.length, 'file')} of ${archive.place}`);
  await eachInTurn(context, 'checking files', paths, async (path) => {
    checked.push(await checkStored(archive, path));
  });
  return verificationOf(checked, await archive.vanished());
}

async function checkStored(archive: Archive, path: string): Promise<CheckedFile> {
  if (!holdsRunByName(path)) return checkFile(path, null, parseRun);
  let bytes: Uint8Array | null;
  try {
    bytes = await archive.bytes(path);
  } catch (thrown) {
    if (!isAboutFile(thrown, path)) throw thrown;
    return unreadable(path, thrown.message);
  }
  return checkFile(path, bytes, parseRun);
}

/** One finding: its path, then what is wrong. */
export function findingLines(findings: Finding[], colour: boolean): string[] {
  const more = findings.length - MOST_ROWS;
  return [
    ...findings
      .slice(0, MOST_ROWS)
      .flatMap(({ kind, path, sentence }) => [
        `${painted('red', kind, colour)} ${formatter.sentence(path)}`,
        `  ${formatter.sentence(sentence)}`,
      ]),
    ...(more > 0 ? [painted('dim', `… ${more} more, all of them with --json`, colour)] : []),
  ];
}

function linesOf({ files, runs, groups, findings, strangers }: Verification, context: HistoryContext): string[] {
  const several = groups.some(({ configuration }) => configuration !== null);
  const columns = [
    left('suite', { mayShorten: true }),
    ...(several ? [left('configuration', { mayShorten: true })] : []),
    left('key'),
    right('runs'),
    right('excluded'),
    left('first (UTC)'),
    left('last (UTC)'),
  ];
  const cells = groups.map((group) => [
    group.suite,
    ...(several ? [group.configuration ?? '.'] : []),
    group.key,
    String(group.runs),
    String(group.excluded),
    startText(group.first),
    startText(group.last),
  ]);
  const checked = `${count(files, 'file')} of ${context.archive.place}: ${count(runs, 'valid run')}`;
  const verdict =
    findings.length === 0
      ? painted('green', `${checked}, no problems found`, context.colour)
      : painted('red', `${checked}, ${count(findings.length, 'finding')}`, context.colour);
  return [
    ...tableLines(columns, cells, context),
    ...strangers.slice(0, MOST_ROWS).map((path) => `not of pinbench: ${formatter.sentence(path)}`),
    ...findingLines(findings, context.colour),
    verdict,
    ...(findings.some(isRepairable) ? ['"pinbench history repair" says what can be restored'] : []),
  ];
}
