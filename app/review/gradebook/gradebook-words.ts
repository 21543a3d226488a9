import type { FillFault } from '#core/report/gradebook/fill';
import type { GradebookFault } from '#core/report/gradebook/gradebook';
import type { Match } from '#core/report/gradebook/match';
import type { Measure } from '#core/report/gradebook/measures';
import type { Tool } from '#core/report/gradebook/tools/tool-rules';

export const TOOL_NAMES: Readonly<Record<Tool, string>> = {
  moodle: 'Moodle',
  canvas: 'Canvas',
  brightspace: 'Brightspace',
  blackboard: 'Blackboard',
  table: 'A table',
};

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  points: 'Points',
  right: 'Right answers',
  'took-part': 'Activities taken part in',
};

/** What becomes the full grade. */
export function scaleWords(measure: Measure, most: number): string {
  switch (measure) {
    case 'points':
      return most === 0
        ? 'Nobody has points in this session: every grade is 0.'
        : `The most that anybody has, ${most}, is the full grade.`;
    case 'right':
      return most === 0
        ? 'No question was asked in this session: every grade is 0.'
        : `${most === 1 ? 'The one question' : `All ${most} questions`} right is the full grade; of two votes the later counts.`;
    case 'took-part':
      return most === 0
        ? 'No activity asked anything in this session: every grade is 0.'
        : `${most === 1 ? 'The one activity' : `All ${most} activities`} that asked for something is the full grade.`;
  }
}

export const REASON_WORDS: Readonly<Record<Match['reason'], string>> = {
  kept: 'said before',
  id: 'same id',
  name: 'same name',
  alike: 'alike',
};

/** Why a file can't be used, and what to do. */
export function faultWords(fault: GradebookFault | FillFault | UploadFault): string {
  switch (fault.kind) {
    case 'file-too-large':
      return 'This file is larger than 5 MB, which no gradebook of one course is: choose another one.';
    case 'unreadable':
      return 'The browser can’t read this file: choose it again.';
    case 'empty':
      return 'This file is empty: download the gradebook again.';
    case 'open-quote':
      return `In row ${fault.row} a quotation mark opens and never closes: download the gradebook again, and don’t edit it before.`;
    case 'too-large':
      return 'This file has more than 20,000 rows: download the gradebook of one course.';
    case 'no-key-column':
      return 'This file has no column that tells students apart, such as an e-mail address, an id or a login name: choose the gradebook’s own download, as CSV.';
    case 'no-students':
      return 'There are no students in this file: download the gradebook of a course that has some.';
    case 'no-column':
      return `There is no column to fill: make ${ITEM_WORDS[fault.tool]} first, and download the gradebook again.`;
    case 'ragged':
      return `Row ${fault.row} has ${cellsWords(fault.cells)}, the first row ${fault.heads}: the whole import would fail there. Download the gradebook again.`;
    case 'no-key':
      return `Row ${fault.row} has nothing under “${fault.head}”: the grade could go to somebody else. Add it in the gradebook, and download it again.`;
    case 'twice':
      return 'head' in fault
        ? `Rows ${fault.first} and ${fault.row} have the same “${fault.head}”: the gradebook could not tell them apart.`
        : `Row ${fault.row} would get two grades.`;
    case 'no-number':
      return `The grade of row ${fault.row} is no number.`;
    case 'out-of-range':
      return `The grade of row ${fault.row}, ${fault.value}, is not between 0 and ${fault.maximum ?? 'the most'}.`;
    case 'not-a-student':
      return `Row ${fault.row} is no student.`;
  }
}

export type UploadFault = { readonly kind: 'file-too-large' } | { readonly kind: 'unreadable' };

const ITEM_WORDS: Readonly<Record<Tool, string>> = {
  moodle: 'a grade item',
  canvas: 'an assignment',
  brightspace: 'a numeric grade item',
  blackboard: 'a column',
  table: 'one',
};

function cellsWords(count: number): string {
  return count === 1 ? 'one cell' : `${count} cells`;
}

/** What to mind at the import. @param key the head of the column that the tool finds its students by */
export function importWords(tool: Tool, key: string): string {
  switch (tool) {
    case 'moodle':
      return `In Moodle: Grades, Import, CSV file. Map “${key}” to the same field of the user, and only the filled column to its grade item.`;
    case 'canvas':
      return 'In Canvas: Grades, Import. Only the filled column changes.';
    case 'brightspace':
      return 'In Brightspace: Enter Grades, Import. It finds the column by its name.';
    case 'blackboard':
      return 'In Blackboard: Work Offline, Upload. It finds the column by the number in its head.';
    case 'table':
      return `Students are told apart by “${key}”.`;
  }
}

export function studentsWords(count: number): string {
  return count === 1 ? '1 student' : `${count} students`;
}

/** @param alike how many more are likely, and wait for a word */
export function whoWords(known: number, all: number, alike: number): string {
  const words = `${known} of ${all} known`;
  return alike === 0 ? `${words}.` : `${words}, ${alike} more alike: say whether they are right.`;
}

/** @param isKept whether who is who was kept with the session */
export function filledWords(grades: number, students: number, isKept: boolean): string {
  const rest = students - grades;
  const filled = `Saved with ${grades === 1 ? '1 grade' : `${grades} grades`}`;
  const left = rest === 0 ? '' : `; ${rest === 1 ? 'one row is' : `${rest} rows are`} as before`;
  const kept = isKept
    ? 'Who is who is kept with the session, until its names are erased.'
    : 'Who is who could not be kept: next time you are asked again.';
  return `${filled}${left}. ${kept}`;
}
