import { countOutcomes } from '#core/engine/outcome';
import { askedOf } from '#core/lesson/activities/asked';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { teamOf } from '#core/room/people/participants';
import { roundTitle } from '../../ui/words/activity-words';
import type { CellValue } from './cells/cell-value';
import { COLUMNS, type Column, dateOf, type FileWords } from './columns';
import {
  aboutRound,
  type Entry,
  entriesOf,
  type Ids,
  type ScoredSession,
  scored,
  tookPart,
} from './entries';
import { sheetNames } from './xlsx/sheet-names';
import type { SheetContent, WorkbookSheet } from './xlsx/sheet-xml';

/** What is counted of a round, beside its columns of the table. */
interface Count {
  readonly name: string;
  readonly means: CountMeans;
  readonly of: (entries: readonly Entry[]) => number | null;
}

type CountMeans =
  | 'count.students'
  | 'count.took-part'
  | 'count.converged'
  | 'count.predicted'
  | 'count.of-these'
  | 'count.voted'
  | 'count.points-given'
  | 'column.likewise';

/** The columns of the sheet of students, in order. */
const STUDENT_COLUMNS = [
  { name: 'student', means: 'student.number' },
  { name: 'name', means: 'column.name' },
  { name: 'team', means: 'column.team' },
  { name: 'session points', means: 'student.session-points' },
  { name: 'took part in', means: 'student.took-part-in' },
  { name: 'joined (UTC)', means: 'student.joined' },
  { name: 'sent out', means: 'student.sent-out' },
  { name: 'same as', means: 'column.same-as' },
  { name: 'id', means: 'student.id' },
] as const;

const NARROWEST = 8;
const WIDEST = 48;

/** Of a round as a row of the activities' sheet. */
const COUNTS: readonly Count[] = [
  count('students', 'count.students', (entries) => entries.length),
  count('took part', 'count.took-part', (entries) => entries.filter(tookPart).length),
  count('converged', 'count.converged', (entries) => outcomesOf(entries)?.converged ?? null),
  count('diverged', 'column.likewise', (entries) => outcomesOf(entries)?.diverged ?? null),
  count('predicted', 'count.predicted', (entries) => predictionsOf(entries)),
  count('predicted right', 'count.of-these', (entries) =>
    predictionsOf(entries) === null
      ? null
      : entries.filter(({ run }) => run && run.prediction === run.verdict.outcome).length,
  ),
  count('voted', 'count.voted', (entries) => votesOf(entries)?.length ?? null),
  count(
    'voted right',
    'count.of-these',
    (entries) => votesOf(entries)?.filter(isRight).length ?? null,
  ),
  count('points given', 'count.points-given', (entries) => {
    const earned = entries.flatMap(({ points }) => (points === null ? [] : [points.length]));
    return earned.length === 0 ? null : earned.reduce((all, points) => all + points, 0);
  }),
];

/** A session as a workbook: a summary, the activities, the students, one sheet an activity, and what the columns hold. */
export function sessionSheets(
  words: FileWords,
  session: SessionReview,
  ids?: Ids,
): readonly WorkbookSheet[] {
  const all = scored(session, ids);
  const { rounds } = session;
  const names = sheetNames([
    words.say('review-files.sheet.summary'),
    words.say('review-files.sheet.activities'),
    words.say('review-files.sheet.students'),
    ...rounds.map((round) => `${round.number} ${roundTitle(words, round)}`),
    words.say('review-files.sheet.columns'),
  ]);
  const contents = [
    () => summarySheet(words, all),
    () => activitiesSheet(all),
    () => studentsSheet(all),
    ...rounds.map((round) => () => activitySheet(all, round)),
    () => columnsSheet(words),
  ];
  return contents.map((content, at) => ({ content, name: names[at]! }));
}

function summarySheet({ say }: FileWords, { session }: ScoredSession): SheetContent {
  const { title, code, openedAt, closedAt, participants, rounds, teams } = session;
  const closed = closedAt === null ? say('review-files.summary.open') : dateOf(closedAt);
  return {
    header: ['what', 'value'],
    widths: [24, 48],
    rows: [
      [say('review-files.summary.title'), title],
      [say('review-files.summary.code'), code],
      [say('review-files.summary.opened'), dateOf(openedAt)],
      [say('review-files.summary.closed'), closed],
      [say('review-files.summary.students'), participants.length],
      [say('review-files.summary.rounds'), rounds.length],
      [say('review-files.summary.teams'), teams],
    ],
  };
}

function activitiesSheet(all: ScoredSession): SheetContent {
  const columns = COLUMNS.filter(({ isOfRound }) => isOfRound);
  const header = [...columns, ...COUNTS].map(({ name }) => name);
  const rows = all.session.rounds.map((round) => {
    const entries = [...entriesOf(all, round)];
    const about = entries[0] ?? aboutRound(round);
    const isOfStudents = entries.some(({ student }) => student !== null);
    return [
      ...columns.map(({ of }) => of(about)),
      ...COUNTS.map(({ of }) => (isOfStudents ? of(entries) : null)),
    ];
  });
  return { header, widths: widthsOf(header, rows), rows };
}

function studentsSheet({ session, scores, ids }: ScoredSession): SheetContent {
  const { participants, rounds, teams } = session;
  const given = new Map<number, number>();
  for (const round of rounds) {
    for (const number of whoTookPart(round)) given.set(number, (given.get(number) ?? 0) + 1);
  }
  const header = STUDENT_COLUMNS.map(({ name }) => name);
  const rows = participants.map(({ number, name, joinedAt, isRemoved, handedTo }) => [
    ...[number, name, teamOf(number, teams), scores.ranking.get(number)?.points ?? null],
    ...[given.get(number) ?? 0, dateOf(joinedAt), isRemoved ? 'yes' : 'no', handedTo],
    ids.get(number)?.studentId ?? null,
  ]);
  return { header, widths: widthsOf(header, rows), rows };
}

/** The columns of the table that mean anything here; what is the same in every row stands on the activities' sheet. */
function activitySheet(all: ScoredSession, round: ReviewRound): SheetContent {
  const entries = [...entriesOf(all, round)];
  const columns = COLUMNS.filter(
    (one) =>
      !one.isOfRound && (isAlwaysThere(one) || entries.some((entry) => one.of(entry) !== null)),
  );
  const header = columns.map(({ name }) => name);
  const rows = entries.map((entry) => columns.map(({ of }) => of(entry)));
  return { header, widths: widthsOf(header, rows), rows };
}

function isAlwaysThere({ name }: Column): boolean {
  return name === 'student' || name === 'name';
}

function columnsSheet(words: FileWords): SheetContent {
  const { say } = words;
  const each = say('review-files.sheet.each');
  const activities = say('review-files.sheet.activities');
  const students = say('review-files.sheet.students');
  const rows = [
    ...COLUMNS.map(({ name, means, isOfRound }) => [
      isOfRound ? activities : each,
      name,
      means(words),
    ]),
    ...COUNTS.map(({ name, means }) => [activities, name, say(`review-files.${means}`)]),
    ...STUDENT_COLUMNS.map(({ name, means }) => [students, name, say(`review-files.${means}`)]),
  ];
  return { header: ['sheet', 'column', 'what it holds'], widths: [26, 24, 70], rows };
}

function count(name: string, means: CountMeans, of: Count['of']): Count {
  return { name, means, of };
}

function outcomesOf(entries: readonly Entry[]) {
  const verdicts = entries.flatMap(({ run }) => (run === undefined ? [] : [run.verdict]));
  return verdicts.length === 0 ? null : countOutcomes(verdicts);
}

function predictionsOf(entries: readonly Entry[]): number | null {
  const given = entries.filter(({ run }) => run !== undefined && run.prediction !== null);
  return given.length === 0 ? null : given.length;
}

/** Of a question with an answer; a choice of a place has none. */
function votesOf(entries: readonly Entry[]): readonly Entry[] | null {
  const asked = entries[0] && askedOf(entries[0].round.activity).vote;
  return asked?.answer ? entries.filter(({ vote }) => vote !== undefined) : null;
}

function isRight({ round, vote }: Entry): boolean {
  return askedOf(round.activity).vote?.answer?.right === vote?.choice;
}

function whoTookPart({ runs, votes, taps, guesses, activity }: ReviewRound): ReadonlySet<number> {
  const { pick } = askedOf(activity);
  const own = pick === undefined && !('change-rate' in askedOf(activity)) ? [] : runs;
  return new Set(
    [...own.filter(({ side }) => side === 0), ...votes, ...taps, ...guesses].map(
      ({ participant }) => participant,
    ),
  );
}

function widthsOf(header: readonly string[], rows: readonly (readonly CellValue[])[]): number[] {
  const SAMPLE = 50;
  return header.map((name, at) => {
    const longest = rows
      .slice(0, SAMPLE)
      .reduce((most, row) => Math.max(most, lengthOf(row[at] ?? null)), name.length);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}

/** A date as it is shown; a number at most so long. */
function lengthOf(value: CellValue): number {
  if (value instanceof Date) return 19;
  return typeof value === 'number' ? Math.min(12, String(value).length) : (value?.length ?? 0);
}
