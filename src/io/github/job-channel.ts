/** The job's own channel: outputs, state, annotations, summary. The only importer of @actions/core. */
import * as core from '@actions/core';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import { given } from '../../model/given.ts';

/** Where an annotation points. */
export interface AnnotationLocation {
  title?: string;
  /** Relative to the workspace. */
  file?: string;
  line?: number;
}

/**
 * Text that comes from outside must be made harmless by the caller; what a workflow command needs is escaped here.
 */
export interface ActionsHost {
  setOutput(name: string, value: string): void;
  /** Kept for the post step. */
  saveState(name: string, value: string): void;
  /** What the main step saved, '' when it saved nothing. */
  state(name: string): string;
  annotate(level: 'error' | 'warning' | 'notice', text: string, location?: AnnotationLocation): void;
  startGroup(title: string): void;
  endGroup(): void;
  /** Appends Markdown to the step's summary; answers whether all of it fitted. */
  writeSummary(markdown: string): Promise<'whole' | 'cut'>;
  /** Prints the error and makes the step fail once the process ends; nothing is stopped. */
  fail(text: string): void;
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

/** GitHub drops a step's whole summary above this, and leaves the step green. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTE = '\n\n*The summary was cut here: GitHub takes 1 MiB. The whole report is in the artifact.*\n';

export function actionsHost(): ActionsHost {
  let summaryBytes = 0;
  return {
    setOutput: (name, value) => core.setOutput(name, value),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    annotate(level, text, location = {}) {
      const { title, file, line } = location;
      ANNOTATE[level](text, {
        ...given({ title, file, startLine: line }),
      });
    },
    startGroup: (title) => core.startGroup(title),
    endGroup: () => core.endGroup(),
    async writeSummary(markdown) {
      const kept = fitting(markdown, SUMMARY_BYTES - summaryBytes);
      summaryBytes += Buffer.byteLength(kept);
      try {
        await core.summary.addRaw(kept).write();
      } catch (thrown) {
        core.summary.emptyBuffer();
        throw infrastructureError(`the step summary could not be written: ${messageOf(thrown)}`, { cause: thrown });
      }
      return kept === markdown ? 'whole' : 'cut';
    },
    fail: (text) => core.setFailed(text),
  };
}

/** The text, or as many of its whole lines as leave room for the note. */
function fitting(markdown: string, bytes: number): string {
  if (Buffer.byteLength(markdown) <= bytes) return markdown;
  const room = bytes - Buffer.byteLength(CUT_NOTE);
  if (room < 0) return '';
  const cut = Buffer.from(markdown).subarray(0, room);
  const end = cut.lastIndexOf('\n');
  return `${end < 0 ? '' : cut.subarray(0, end).toString()}${CUT_NOTE}`;
}
