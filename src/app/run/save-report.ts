/** Writes a report as files: `report.md` for people and `report.json` for machines. */
import { saveTexts } from '../../io/files/run-files.ts';
import { renderJson } from '../../report/json.ts';
import { renderSummary } from '../../report/markdown/comment-and-summary.ts';
import type { Report } from '../../report/report.ts';

/** Answers with the paths of the two files. */
export function saveReport(folder: string, report: Report): Promise<{ markdown: string; json: string }> {
  return saveTexts(folder, { markdown: renderSummary(report), json: `${renderJson(report)}\n` });
}
