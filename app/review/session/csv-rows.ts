import type { Experiment } from '#core/engine/experiment/experiment';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import { experimentOf } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import { ACTIVITY_KINDS, rulesOf } from '#core/lesson/activities/catalogue';
import { type Ballot, EMPTY_INPUTS, type InputKind } from '#core/lesson/activities/inputs';
import type {
  ReviewParticipant,
  ReviewRound,
  ReviewRun,
  SessionReview,
} from '#core/report/session-review';
import { ACTIVITY_NAMES } from '../../ui/words/activity-words';
import { lossWords } from './loss-words';

/** One row: what is known about one student in one round. */
interface Entry {
  readonly round: ReviewRound;
  readonly experiment: Experiment | null;
  /** null for one of the instructor's rates. */
  readonly student: ReviewParticipant | null;
  readonly run: ReviewRun | undefined;
  /** The other side of a duel. */
  readonly rival: ReviewRun | undefined;
  readonly vote: ReviewRound['votes'][number] | undefined;
  readonly tap: ReviewRound['taps'][number] | undefined;
  readonly guess: ReviewRound['guesses'][number] | undefined;
}

type Value = string | number | null | undefined;

/** A column of the table: its name, what it holds, and where it comes from. */
interface Column {
  readonly name: string;
  readonly means: string;
  readonly of: (entry: Entry) => Value;
}

function column(name: string, means: string, of: Column['of']): Column {
  return { name, means, of };
}

/** Every column, in order. Numbers have full precision; a column that means nothing for a kind is empty. */
export const CSV_COLUMNS: readonly Column[] = [
  column('round', 'the number of the round, from 1', ({ round }) => round.number),
  column('title', 'what the class read above it', ({ round }) => round.title),
  column('activity', 'its kind', ({ round }) => round.activity.kind),
  column('second vote of', 'the round of the same question before', ({ round }) => round.revoteOf),
  column('loss', 'id of the loss, or its formula', ({ experiment }) =>
    experiment === null ? null : lossWords(experiment.loss),
  ),
  column('optimizer', 'its id', ({ experiment }) => experiment?.optimizer),
  column('rival optimizer', 'of a duel', ({ round: { activity } }) => {
    const [, rival] = rulesOf(activity).groups(activity, EMPTY_INPUTS);
    return rival?.experiment.optimizer;
  }),
  column('start', 'the weights, with spaces between', ({ experiment }) =>
    experiment?.start.join(' '),
  ),
  column('steps', 'the budget', ({ experiment }) => experiment?.budget),
  column('goal', 'as a share of the first gap', ({ experiment }) => experiment?.target),
  column(
    'edge',
    'the rate above which runs diverge, where there is one',
    ({ round }) => round.edge,
  ),
  column(
    'student',
    'counts joins from 1; empty for a rate of the instructor',
    ({ student }) => student?.number,
  ),
  column('name', 'empty where it was erased', ({ student }) => student?.name),
  column('took part', 'yes or no', tookPart),
  column(
    'learning rate',
    `the pick; in ${kindsAsking('change-rate')} the first one`,
    ({ run }) => run?.learningRate,
  ),
  column(
    'changes',
    `of ${kindsAsking('change-rate')}: step:rate, from the update after that step on`,
    ({ run }) => run?.changes.map(({ step, learningRate }) => `${step}:${learningRate}`).join(' '),
  ),
  column('prediction', 'of the own outcome, before the run', ({ run }) => run?.prediction),
  column('outcome', 'of the run', ({ run }) => run?.verdict.outcome),
  column('at step', 'of the final hold, or of the divergence', ({ run }) => run?.verdict.step),
  column('overshooting', 'most updates on the way to the goal reversed', ({ run }) =>
    yesNo(run?.verdict.overshooting),
  ),
  column('thrown', 'the gap once passed twice the first one', ({ run }) =>
    yesNo(run?.verdict.thrown),
  ),
  column(
    'final gap',
    'at the budget, as a multiple of the first',
    ({ run }) => run?.verdict.finalGap,
  ),
  column('rival outcome', 'of a duel: of the other side', ({ rival }) => rival?.verdict.outcome),
  column('rival at step', 'likewise', ({ rival }) => rival?.verdict.step),
  column('tapped step', `of a ${kindsAsking('tap')}`, ({ tap }) => tap?.step),
  column('tapped rate', 'the rate of that step', ({ round: { activity }, tap }) => {
    const { tap: asked } = askedOf(activity);
    return asked && tap && rateAtStep(asked.range, tap.step);
  }),
  column(
    'guesses',
    `of a ${kindsAsking('guess')}: update:place, the weights of two with a comma between`,
    ({ guess }) =>
      guess?.places.flatMap((place, at) => (place ? `${at + 1}:${place.join(',')}` : [])).join(' '),
  ),
  column('choice', `of a ${kindsAsking('vote')}, from 1`, ({ vote }) =>
    vote === undefined ? null : vote.choice + 1,
  ),
  column('choice text', 'its words', (entry) =>
    ofBallot(entry, ({ choices }, choice) => choices[choice]),
  ),
  column('right', 'yes or no', (entry) =>
    ofBallot(entry, ({ answer }, choice) => yesNo(answer?.right === choice)),
  ),
  column(
    'confidence',
    'of the choice or the prediction: guess, think or sure',
    ({ vote, run }) => vote?.confidence ?? run?.confidence,
  ),
  column('misconception', 'that the choice stands for', (entry) =>
    ofBallot(entry, ({ answer }, choice) => answer?.misconceptions[choice]),
  ),
  column(
    'engine version',
    'of the engine that computed the run',
    ({ round }) => round.engineVersion,
  ),
];

/** How the rows are written: names that look like formulas are disarmed, and Excel recognizes UTF-8. */
export const CSV_FORMAT = {
  header: true,
  columns: CSV_COLUMNS.map(({ name }) => name),
  bom: true,
  escape_formulas: true,
};

export type CsvRow = readonly (string | number | null)[];

/**
 * One row for every student in every round, including those who took no part; for a demonstration, one row
 * for each of the instructor's rates.
 */
export function* csvRows({ participants, rounds }: SessionReview): Generator<CsvRow> {
  for (const round of rounds) {
    for (const entry of entriesOf(round, participants)) {
      yield CSV_COLUMNS.map(({ of }) => of(entry) ?? null);
    }
  }
}

function* entriesOf(
  round: ReviewRound,
  participants: readonly ReviewParticipant[],
): Generator<Entry> {
  const experiment = experimentOf(round.activity);
  const { before, during } = rulesOf(round.activity);
  if (before === null && during === null) {
    for (const run of round.runs) {
      const nobody = {
        student: null,
        rival: undefined,
        vote: undefined,
        tap: undefined,
        guess: undefined,
      };
      yield { round, experiment, run, ...nobody };
    }
    return;
  }
  const [runs, rivals] = [0, 1].map((side) =>
    byParticipant(round.runs.filter((run) => run.side === side)),
  );
  const [, other] = rulesOf(round.activity).groups(round.activity, EMPTY_INPUTS);
  const [oneForAll] = other?.isOneForAll ? (rivals?.values() ?? []) : [];
  const votes = byParticipant(round.votes);
  const taps = byParticipant(round.taps);
  const guesses = byParticipant(round.guesses);
  for (const student of participants) {
    const { number } = student;
    yield {
      round,
      experiment,
      student,
      run: runs?.get(number),
      rival:
        oneForAll === undefined ? rivals?.get(number) : runs?.has(number) ? oneForAll : undefined,
      vote: votes.get(number),
      tap: taps.get(number),
      guess: guesses.get(number),
    };
  }
}

function byParticipant<One extends { readonly participant: number }>(
  all: readonly One[],
): ReadonlyMap<number, One> {
  return new Map(all.map((one) => [one.participant, one]));
}

function tookPart({ student, run, vote, tap, guess }: Entry): Value {
  if (student === null) return null;
  return yesNo(run !== undefined || vote !== undefined || tap !== undefined || guess !== undefined);
}

function ofBallot(
  { round: { activity }, vote }: Entry,
  of: (ballot: Ballot, choice: number) => Value,
): Value {
  const { vote: ballot } = askedOf(activity);
  return ballot && vote && of(ballot, vote.choice);
}

/** The kinds of activity that ask for this, as in "of a question". */
function kindsAsking(input: InputKind): string {
  const asking = ACTIVITY_KINDS.filter((kind) => {
    const { before, during } = rulesOf({ kind });
    return before === input || during === input;
  });
  return asking.map((kind) => ACTIVITY_NAMES[kind].toLowerCase()).join(' or ');
}

function yesNo(flag: boolean | undefined): string | null {
  return flag === undefined ? null : flag ? 'yes' : 'no';
}
