/** What the files of a session say of themselves. */

export const SHEET_NAMES = {
  summary: 'Summary',
  activities: 'Activities',
  students: 'Students',
  columns: 'Columns',
};

export const SUMMARY = {
  header: ['what', 'value'],
  title: 'Session',
  code: 'Room',
  openedAt: 'Opened (UTC)',
  closedAt: 'Closed (UTC)',
  open: 'still open',
  students: 'Students',
  rounds: 'Activities finished',
  teams: 'Teams (0: none)',
};

/** The columns of the sheet of students, in order. */
export const STUDENT_COLUMNS = [
  { name: 'student', means: 'counts joins from 1' },
  { name: 'name', means: 'empty where it was erased' },
  { name: 'team', means: 'by its number, where there were teams' },
  { name: 'session points', means: 'empty for who took part in no scored round, or was sent out' },
  { name: 'took part in', means: 'so many activities' },
  { name: 'joined (UTC)', means: 'when' },
  { name: 'sent out', means: 'yes or no; also of who turned out to be another student' },
  { name: 'same as', means: 'the student whose second entry this was' },
  { name: 'id', means: 'what the room asked for at joining, where it did' },
] as const;

export const COLUMN_SHEET = {
  header: ['sheet', 'column', 'what it holds'],
  activitySheets: 'one sheet an activity',
};
