/** A form in which a session can be saved. */
export interface Offer {
  /** The last part of its address, and its ending. */
  readonly path: string;
  readonly title: string;
  /** For whom it is good. */
  readonly good: string;
  readonly button: string;
}

export const OFFERS: readonly Offer[] = [
  {
    path: 'xlsx',
    title: 'Workbook',
    good: 'For whoever reads and reckons in Excel, LibreOffice or Numbers: a summary, the activities, the students and a sheet for each activity. Numbers are numbers and dates are dates, whatever language the program speaks.',
    button: 'Save the workbook (XLSX)',
  },
  {
    path: 'csv',
    title: 'Table',
    good: 'For R, Python and other programs: one row for every student in every activity, at full precision, with commas between the cells and a point in the numbers. Excel in many languages reads such numbers as text: take the workbook there.',
    button: 'Save the table (CSV)',
  },
  {
    path: 'json',
    title: 'The whole session',
    good: 'To keep, to move or to evaluate: everything that happened, step by step, and what followed from it. Another Overshoot can read it in and has the same report and the same replay. Names are in it, the students’ devices are not.',
    button: 'Save the session (JSON)',
  },
];

/** Pages that lead to something to keep. */
export const PAGES: readonly Offer[] = [
  {
    path: 'gradebook',
    title: 'Gradebook',
    good: 'For a course in Moodle, Canvas, Brightspace or Blackboard: give its own download, and get it back with one column filled.',
    button: 'Fill a gradebook',
  },
  {
    path: 'print',
    title: 'Paper or PDF',
    good: 'To hand on or to put on file: the report and every activity, laid out for pages. The browser’s own print saves it as a PDF.',
    button: 'Open the print view',
  },
];

export const FILE_WORDS = {
  heading: 'Files',
  times: 'Times in the files are UTC, and so is the one in their names.',
  names:
    'They hold the names that the students gave. Practice students are in the whole session only.',
  schema: 'The JSON Schema of the session’s file',
  readIn: 'Read in a session that was saved elsewhere',
  columns: 'What the columns of table and workbook hold',
  columnHeader: 'column',
  meansHeader: 'what it holds',
};
