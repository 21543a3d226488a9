import type { Question } from '#core/lesson/activities/question';
import { CONFIDENCES, type Confidence } from '#core/lesson/round';
import type { QuestionFamily, QuestionRound } from './family';

/** How sure a vote was; `unsaid` where nobody asked, or it wasn't said. */
export type VoteSureness = Confidence | 'unsaid';
/** The surest first. */
export const SURENESS: readonly VoteSureness[] = [...[...CONFIDENCES].reverse(), 'unsaid'];

/** What a choice stands for: a row of the picture, through all votes. */
export interface FlowBelief {
  /** The choice of the first question; null: only the twin offers it. */
  readonly choice: number | null;
  readonly words: string;
  /** The misconception it stands for, in the question's words. */
  readonly misconception: string | null;
  readonly isRight: boolean;
}

export interface FlowColumn {
  readonly round: number;
  readonly kind: 'vote' | 'again' | 'twin' | 'twin-again';
  /** A row for each belief, votes by sureness. */
  readonly counts: readonly Readonly<Record<VoteSureness, number>>[];
}

/** Students who went from a belief in one column to one in the next. */
export interface FlowLink {
  /** Index of the column it comes from. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly students: number;
}

export interface Flow {
  /** The right one first, then by first votes. */
  readonly beliefs: readonly FlowBelief[];
  readonly columns: readonly FlowColumn[];
  readonly links: readonly FlowLink[];
}

/** Who believed what from vote to vote. Links hold who voted both times; who missed one is in the other's counts alone. */
export function flowOf({ votes, twin }: QuestionFamily): Flow {
  const [first] = votes;
  if (first === undefined) return { beliefs: [], columns: [], links: [] };
  const beliefs = beliefsOf(first, twin);
  const rounds = twin === undefined ? votes : [...votes, twin];
  const rows = rounds.map((round) => rowsOf(round, round === twin, beliefs));
  const columns = rounds.map((round, at): FlowColumn => {
    const counts = beliefs.map(() => ({ sure: 0, think: 0, guess: 0, unsaid: 0 }));
    for (const { participant, confidence } of round.votes) {
      const row = rows[at]!.get(participant);
      if (row !== undefined) counts[row]![confidence ?? 'unsaid'] += 1;
    }
    return { round: round.number, kind: kindOf(round, at, twin), counts };
  });
  const links = rows.slice(1).flatMap((after, at) => linksBetween(rows[at]!, after, at));
  return { beliefs, columns, links };
}

function kindOf(
  round: QuestionRound,
  at: number,
  twin: QuestionRound | undefined,
): FlowColumn['kind'] {
  if (round === twin) return round.revoteOf === null ? 'twin' : 'twin-again';
  return at === 0 ? 'vote' : 'again';
}

function beliefsOf(first: QuestionRound, twin: QuestionRound | undefined): FlowBelief[] {
  const { activity, votes } = first;
  const count = (choice: number) => votes.filter((vote) => vote.choice === choice).length;
  const own = activity.choices.map((_, choice) => beliefOf(activity, choice));
  own.sort(
    (a, b) =>
      Number(b.isRight) - Number(a.isRight) ||
      count(b.choice ?? 0) - count(a.choice ?? 0) ||
      (a.choice ?? 0) - (b.choice ?? 0),
  );
  if (twin === undefined) return own;
  const ofTwin = twin.activity.choices
    .map((_, choice) => beliefOf(twin.activity, choice))
    .filter((belief) => sameBelief(belief, own) < 0);
  return [...own, ...ofTwin.map((belief) => ({ ...belief, choice: null }))];
}

function beliefOf({ choices, answer }: Question, choice: number): FlowBelief {
  return {
    choice,
    words: choices[choice] ?? '',
    misconception: answer?.misconceptions[choice] ?? null,
    isRight: answer?.right === choice,
  };
}

/** The row of a twin's choice: the right one is the right one, a misconception is known by its words. */
function sameBelief({ isRight, misconception }: FlowBelief, rows: readonly FlowBelief[]): number {
  if (isRight) return rows.findIndex((row) => row.isRight);
  if (misconception === null) return -1;
  return rows.findIndex((row) => row.misconception === misconception);
}

/** By participant, the row of what they chose. */
function rowsOf(
  { activity, votes }: QuestionRound,
  isTwin: boolean,
  beliefs: readonly FlowBelief[],
): ReadonlyMap<number, number> {
  const rows = activity.choices.map((words, choice) => {
    if (!isTwin) return beliefs.findIndex((belief) => belief.choice === choice);
    const same = sameBelief(beliefOf(activity, choice), beliefs);
    return same >= 0
      ? same
      : beliefs.findIndex((belief) => belief.choice === null && belief.words === words);
  });
  return new Map(votes.map(({ participant, choice }) => [participant, rows[choice] ?? -1]));
}

function linksBetween(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
  column: number,
): FlowLink[] {
  const links = new Map<string, FlowLink>();
  for (const [participant, from] of before) {
    const to = after.get(participant);
    if (to === undefined) continue;
    const key = `${from} ${to}`;
    const students = (links.get(key)?.students ?? 0) + 1;
    links.set(key, { column, from, to, students });
  }
  return [...links.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** How many are in a cell of a column. */
export function votesOf(counts: Readonly<Record<VoteSureness, number>>): number {
  return SURENESS.reduce((sum, sureness) => sum + counts[sureness], 0);
}

/** From one column to the next: who came over to the right answer, who left it, and who voted both times. */
export function turnsAfter({ beliefs, links }: Flow, column: number) {
  const right = beliefs.findIndex(({ isRight }) => isRight);
  const sum = (is: (link: FlowLink) => boolean) =>
    links.reduce((all, link) => all + (link.column === column && is(link) ? link.students : 0), 0);
  return {
    cameOver: sum(({ from, to }) => from !== right && to === right),
    left: sum(({ from, to }) => from === right && to !== right),
    both: sum(() => true),
  };
}

/** How many were right in a column, of how many. */
export function rightIn({ beliefs, columns }: Flow, column: number) {
  const counts = columns[column]?.counts ?? [];
  const right = counts.reduce(
    (sum, cell, row) => sum + (beliefs[row]?.isRight ? votesOf(cell) : 0),
    0,
  );
  return { right, of: counts.reduce((sum, cell) => sum + votesOf(cell), 0) };
}
