import { rateAtStep } from '#core/engine/theory/growing-rate';
import { askedOf } from '#core/lesson/activities/asked';
import { ACTIVITY_KINDS, rulesOf } from '#core/lesson/activities/catalogue';
import { type Ballot, EMPTY_INPUTS, type InputKind } from '#core/lesson/activities/inputs';
import { POINTS } from '#core/lesson/points';
import type { Moment } from '#core/report/session-review';
import { activityName } from '../../ui/words/activity-words';
import { ENGLISH_WORDS } from '../../words/english';
import type { CellValue } from './cells/cell-value';
import { type Entry, tookPart } from './entries';
import { lossWords } from './loss-words';

type Value = CellValue | undefined;

/** A column of the table: its name, what it holds, and where it comes from. */
export interface Column {
  readonly name: string;
  readonly means: string;
  /** The same for all entries of a round. */
  readonly isOfRound: boolean;
  readonly of: (entry: Entry) => CellValue;
}

function ofRound(name: string, means: string, of: (entry: Entry) => Value): Column {
  return { name, means, isOfRound: true, of: (entry) => of(entry) ?? null };
}

function column(name: string, means: string, of: (entry: Entry) => Value): Column {
  return { ...ofRound(name, means, of), isOfRound: false };
}

/** Every column, in order. Numbers have full precision; a column that means nothing for a kind is empty. */
export const COLUMNS: readonly Column[] = [
  ofRound('round', 'the number of the round, from 1', ({ round }) => round.number),
  ofRound('title', 'what the class read above it', ({ round }) => round.title),
  ofRound('activity', 'its kind', ({ round }) => round.activity.kind),
  ofRound('second vote of', 'the round of the same question before', ({ round }) => round.revoteOf),
  ofRound('loss', 'id of the loss, or its formula', ({ experiment }) =>
    experiment === null ? null : lossWords(experiment.loss),
  ),
  ofRound('optimizer', 'its id', ({ experiment }) => experiment?.optimizer),
  ofRound('rival optimizer', 'of a duel', ({ round: { activity } }) => {
    const [, rival] = rulesOf(activity).groups(activity, EMPTY_INPUTS);
    return rival?.experiment.optimizer;
  }),
  ofRound('start', 'the weight as a number; several with spaces between', ({ experiment }) =>
    experiment?.start.length === 1 ? experiment.start[0] : experiment?.start.join(' '),
  ),
  ofRound('steps', 'the budget', ({ experiment }) => experiment?.budget),
  ofRound('goal', 'as a share of the first gap', ({ experiment }) => experiment?.target),
  ofRound(
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
  column('took part', 'yes or no', (entry) => yesNo(tookPart(entry))),
  column(
    'learning rate',
    `the pick; in ${kindsAsking('change-rate')} the first one`,
    ({ run }) => run?.learningRate,
  ),
  column(
    'changes',
    `of ${kindsAsking('change-rate')}: step:rate, from the update after that step on`,
    ({ run }) => words(run?.changes.map(({ step, learningRate }) => `${step}:${learningRate}`)),
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
      words(guess?.places.flatMap((place, at) => (place ? `${at + 1}:${place.join(',')}` : []))),
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
  ofRound(
    'engine version',
    'of the engine that computed the run',
    ({ round }) => round.engineVersion,
  ),
  ofRound('opened (UTC)', 'when the round began', ({ round }) => dateOf(round.openedAt)),
  ofRound('finished (UTC)', 'when its results were there', ({ round }) => dateOf(round.finishedAt)),
  column('points', 'in this round; empty where it is not scored', ({ points }) => points?.length),
  column('points for', `${POINTS.join(', ')}`, ({ points }) => words(points)),
  column('session points', 'of the whole session', ({ total }) => total),
  column('team', 'by its number, where there were teams', ({ team }) => team),
  column('id', 'what the room asked for at joining', ({ studentId }) => studentId),
  column('same as', 'the student whose second entry this was', ({ student }) => student?.handedTo),
];

/** A point in time as a cell has it. */
export function dateOf(moment: Moment): Date {
  return new Date(moment.getTime());
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
  return asking.map((kind) => activityName(ENGLISH_WORDS, kind).toLowerCase()).join(' or ');
}

/** null where there are none: a column without any is left out of an activity's sheet. */
function words(all: readonly string[] | null | undefined): string | null {
  return all === null || all === undefined || all.length === 0 ? null : all.join(' ');
}

function yesNo(flag: boolean | null | undefined): string | null {
  return flag === undefined || flag === null ? null : flag ? 'yes' : 'no';
}
