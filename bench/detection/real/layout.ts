/**
 * Another layout of the same program: functions in another order with gaps between them, object files in another order,
 * data moved. The code of no function changes, only where it lies. Pure: decides the commands, runs none.
 *
 * GNU ld puts sections named `.text.sorted.*` in the order of their names, so each function's section gets a number.
 */
import { chance } from '../chance.ts';
import { shuffled } from './plan.ts';

export interface CodeSection {
  /** File name of the object, without a folder. */
  object: string;
  /** As the compiler named it with -ffunction-sections: `.text.quicksort`. */
  section: string;
}

export interface Layout {
  /** `objcopy --rename-section` arguments by object file. */
  renames: ReadonlyMap<string, string[]>;
  /** Assembly of the gaps. */
  gaps: string;
  /** Object files in the order of the link; the gaps' one is not among them. */
  objects: string[];
}

/** Functions begin at multiples of 16: gaps of 0 to 63 such steps reach every place in a 1 KiB stretch. */
const STEP_BYTES = 16;
const STEPS = 64;
const DATA_STEP_BYTES = 32;
/** A function that is nudged begins up to 16 steps later: what a few lines more before it come to. */
const NUDGE_STEPS = 16;

/** `seed` decides the order and the gaps; `nudge`, where given, makes one gap larger and changes nothing else. */
export function drawLayout(
  sections: readonly CodeSection[],
  objects: readonly string[],
  seed: string,
  nudge: string | null = null,
): Layout {
  const drawn = chance('layout', seed);
  const order = shuffled(sections, drawn);
  const lots = chance('nudge', nudge ?? '');
  const nudged = { place: nudge === null ? -1 : lots.index(order.length), steps: 1 + lots.index(NUDGE_STEPS) };
  const renames = new Map<string, string[]>();
  const gaps: string[] = [];
  for (const [i, { object, section }] of order.entries()) {
    const steps = drawn.index(STEPS) + (i === nudged.place ? nudged.steps : 0);
    gaps.push(gap(name(2 * i), 'ax', steps * STEP_BYTES));
    renames.set(object, [...(renames.get(object) ?? []), '--rename-section', `${section}=${name(2 * i + 1)}`]);
  }
  gaps.push(gap('.data', 'aw', drawn.index(STEPS) * DATA_STEP_BYTES));
  gaps.push(gap('.bss', 'aw', drawn.index(STEPS) * DATA_STEP_BYTES));
  return {
    renames,
    gaps: ['.section .note.GNU-stack,"",@progbits', ...gaps, ''].join('\n'),
    objects: shuffled(objects, drawn),
  };
}

function name(place: number): string {
  return `.text.sorted.${`${place}`.padStart(4, '0')}`;
}

function gap(section: string, flags: string, bytes: number): string {
  const type = section === '.bss' ? '@nobits' : '@progbits';
  const skip = bytes === 0 ? '' : `\n.skip ${bytes}`;
  return `.section ${section},"${flags}",${type}\n.balign ${STEP_BYTES}${skip}`;
}

/** Sections of functions out of what `objdump --section-headers` prints of several objects. */
export function codeSections(listing: string): CodeSection[] {
  const found: CodeSection[] = [];
  let object = '';
  for (const line of listing.split('\n')) {
    object = /^(?:.*\/)?([^/]+\.o):\s+file format/.exec(line)?.[1] ?? object;
    const section = /^\s*\d+\s+(\.text\.\S+)\s/.exec(line)?.[1];
    if (section !== undefined) found.push({ object, section });
  }
  return found;
}

/** Shell lines that link one program in a folder with the objects; `gaps.s` is there, the program is made as `program`. */
export function linkCommands({ renames, objects }: Layout): string[] {
  const moved = objects.map((object) => {
    const words = ['objcopy', ...(renames.get(object) ?? []), object, `moved-${object}`];
    return words.join(' ');
  });
  const last = objects.length / 2;
  const inOrder = objects.flatMap((object, i) => [...(i === Math.floor(last) ? ['gaps.o'] : []), `moved-${object}`]);
  return ['gcc -c -o gaps.o gaps.s', ...moved, `gcc -o program ${inOrder.join(' ')} -lm`];
}
