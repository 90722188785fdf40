/** The journal's lines: one change each, in the order in which they were made. */
import { messageOf } from '../../model/errors.ts';
import type { Affinity, Change, MovedTask } from './change.ts';

export function encodeEntry(boot: string, change: Change): string {
  return `${JSON.stringify({ boot, change })}\n`;
}

export interface ReadJournal {
  /** Changes of this boot, oldest first. */
  changes: Change[];
  /** Sentence when a line in the middle could not be read; the rest is still worth taking back. */
  problem: string | null;
}

/**
 * Changes of an earlier boot are left out: a reboot has taken them back. A last line without its end was torn by a kill
 * before its change was made, so it counts for nothing.
 */
export function decodeJournal(text: string, boot: string): ReadJournal {
  const lines = text.split('\n');
  lines.pop();
  const changes: Change[] = [];
  let problem: string | null = null;
  for (const [index, line] of lines.entries()) {
    const entry = parse(line);
    const change = readChange(field(entry, 'change'));
    if (change === null) problem ??= `line ${index + 1} of the shield's journal is damaged: ${line.slice(0, 80)}`;
    else if (field(entry, 'boot') === boot) changes.push(change);
  }
  return { changes, problem };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    return { unreadable: messageOf(thrown) };
  }
}

function readChange(value: unknown): Change | null {
  const text = (name: string): string | null => asText(field(value, name));
  const place = (name: string): string | null => asPlace(field(value, name));
  switch (field(value, 'kind')) {
    case 'make': {
      const folder = place('folder');
      // The values are there for people: taking back removes the folder.
      return folder === null || folder === '' ? null : { kind: 'make', folder, files: [] };
    }
    case 'write': {
      const [file, old, written] = [place('file'), text('old'), text('value')];
      return file === null || old === null || written === null ? null : { kind: 'write', file, old, value: written };
    }
    case 'enable': {
      const folder = place('folder');
      const controllers = asList(field(value, 'controllers'), asText);
      return folder === null || controllers === null ? null : { kind: 'enable', folder, controllers };
    }
    case 'move': {
      const [from, to] = [place('from'), place('to')];
      const tasks = asList(field(value, 'tasks'), asTask);
      return from === null || to === null || tasks === null ? null : { kind: 'move', from, to, tasks };
    }
    default:
      return null;
  }
}

function asTask(value: unknown): MovedTask | null {
  const id = asId(field(value, 'id'));
  const whole = field(value, 'whole');
  const affinities = asList(field(value, 'affinities'), asAffinity);
  return id === null || typeof whole !== 'boolean' || affinities === null ? null : { id, whole, affinities };
}

function asAffinity(value: unknown): Affinity | null {
  const thread = asId(field(value, 'thread'));
  const [start, cpus] = [asText(field(value, 'start')), asText(field(value, 'cpus'))];
  return thread === null || start === null || cpus === null || !/^[\d,-]+$/.test(cpus) ? null : { thread, start, cpus };
}

/** A path that cannot leave the tree of cgroups. */
function asPlace(value: unknown): string | null {
  const path = asText(value);
  return path === null || path.startsWith('/') || path.split('/').includes('..') ? null : path;
}

function asId(value: unknown): number | null {
  return Number.isSafeInteger(value) ? Number(value) : null;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 4096 && !value.includes('\0') ? value : null;
}

function asList<Item>(value: unknown, read: (item: unknown) => Item | null): Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((item: unknown) => read(item));
  return items.includes(null) ? null : items.filter((item) => item !== null);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
