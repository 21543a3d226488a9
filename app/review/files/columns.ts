import { rateAtStep } from '#core/engine/theory/growing-rate';
import { askedOf } from '#core/lesson/activities/asked';
import { ACTIVITY_KINDS, rulesOf } from '#core/lesson/activities/catalogue';
import { type Ballot, EMPTY_INPUTS, type InputKind } from '#core/lesson/activities/inputs';
import { POINTS } from '#core/lesson/points';
import type { Moment } from '#core/report/session-review';
import type { Key } from '#core/words/messages';
import type { Words } from '#core/words/words';
import { activityName } from '../../ui/words/activity-words';
import type { CellValue } from './cells/cell-value';
import { type Entry, tookPart } from './entries';
import { lossWords } from './loss-words';

type Value = CellValue | undefined;
export type FileWords = Words<'review-files' | 'common'>;
type Means = (words: FileWords) => string;

/**
 * A column of the table: its name, what it holds, and where it comes from. The name is the same in every language, as
 * the words in the cells are (`yes`, `converged`): they are a format that other programs read.
 */
export interface Column {
  readonly name: string;
  /** As a clause, in the reader's language. */
  readonly means: Means;
  /** The same for all entries of a round. */
  readonly isOfRound: boolean;
  readonly of: (entry: Entry) => CellValue;
}

type MeansOf<Name extends string> = Name extends `review-files.column.${infer Own}` ? Own : never;
/** Of columns whose meaning names the kinds of activity that fill them. */
type OfKinds = 'learning-rate' | 'changes' | 'tapped-step' | 'guesses' | 'choice';

function says(own: Exclude<MeansOf<Key<'review-files'>>, OfKinds | 'points-for'>): Means {
  return (words) => words.say(`review-files.column.${own}`);
}

/** The same with the kinds of activity that ask for an input. */
function saysWhere(own: OfKinds, input: InputKind): Means {
  return (words) => words.say(`review-files.column.${own}`, { kinds: kindsAsking(words, input) });
}

function ofRound(name: string, means: Means, of: (entry: Entry) => Value): Column {
  return { name, means, isOfRound: true, of: (entry) => of(entry) ?? null };
}

function column(name: string, means: Means, of: (entry: Entry) => Value): Column {
  return { ...ofRound(name, means, of), isOfRound: false };
}

/** Every column, in order. Numbers have full precision; a column that means nothing for a kind is empty. */
export const COLUMNS: readonly Column[] = [
  ofRound('round', says('round'), ({ round }) => round.number),
  ofRound('title', says('title'), ({ round }) => round.title),
  ofRound('activity', says('activity'), ({ round }) => round.activity.kind),
  ofRound('second vote of', says('second-vote-of'), ({ round }) => round.revoteOf),
  ofRound('loss', says('loss'), ({ experiment }) =>
    experiment === null ? null : lossWords(experiment.loss),
  ),
  ofRound('optimizer', says('optimizer'), ({ experiment }) => experiment?.optimizer),
  ofRound('rival optimizer', says('rival-optimizer'), ({ round: { activity } }) => {
    const [, rival] = rulesOf(activity).groups(activity, EMPTY_INPUTS);
    return rival?.experiment.optimizer;
  }),
  ofRound('start', says('start'), ({ experiment }) =>
    experiment?.start.length === 1 ? experiment.start[0] : experiment?.start.join(' '),
  ),
  ofRound('steps', says('steps'), ({ experiment }) => experiment?.budget),
  ofRound('goal', says('goal'), ({ experiment }) => experiment?.target),
  ofRound('edge', says('edge'), ({ round }) => round.edge),
  column('student', says('student'), ({ student }) => student?.number),
  column('name', says('name'), ({ student }) => student?.name),
  column('took part', says('yes-no'), (entry) => yesNo(tookPart(entry))),
  column(
    'learning rate',
    saysWhere('learning-rate', 'change-rate'),
    ({ run }) => run?.learningRate,
  ),
  column('changes', saysWhere('changes', 'change-rate'), ({ run }) =>
    listed(run?.changes.map(({ step, learningRate }) => `${step}:${learningRate}`)),
  ),
  column('prediction', says('prediction'), ({ run }) => run?.prediction),
  column('outcome', says('outcome'), ({ run }) => run?.verdict.outcome),
  column('at step', says('at-step'), ({ run }) => run?.verdict.step),
  column('overshooting', says('overshooting'), ({ run }) => yesNo(run?.verdict.overshooting)),
  column('thrown', says('thrown'), ({ run }) => yesNo(run?.verdict.thrown)),
  column('final gap', says('final-gap'), ({ run }) => run?.verdict.finalGap),
  column('rival outcome', says('rival-outcome'), ({ rival }) => rival?.verdict.outcome),
  column('rival at step', says('likewise'), ({ rival }) => rival?.verdict.step),
  column('tapped step', saysWhere('tapped-step', 'tap'), ({ tap }) => tap?.step),
  column('tapped rate', says('tapped-rate'), ({ round: { activity }, tap }) => {
    const { tap: asked } = askedOf(activity);
    return asked && tap && rateAtStep(asked.range, tap.step);
  }),
  column('guesses', saysWhere('guesses', 'guess'), ({ guess }) =>
    listed(guess?.places.flatMap((place, at) => (place ? `${at + 1}:${place.join(',')}` : []))),
  ),
  column('choice', saysWhere('choice', 'vote'), ({ vote }) =>
    vote === undefined ? null : vote.choice + 1,
  ),
  column('choice text', says('choice-text'), (entry) =>
    ofBallot(entry, ({ choices }, choice) => choices[choice]),
  ),
  column('right', says('yes-no'), (entry) =>
    ofBallot(entry, ({ answer }, choice) => yesNo(answer?.right === choice)),
  ),
  column('confidence', says('confidence'), ({ vote, run }) => vote?.confidence ?? run?.confidence),
  column('misconception', says('misconception'), (entry) =>
    ofBallot(entry, ({ answer }, choice) => answer?.misconceptions[choice]),
  ),
  ofRound('engine version', says('engine-version'), ({ round }) => round.engineVersion),
  ofRound('opened (UTC)', says('opened'), ({ round }) => dateOf(round.openedAt)),
  ofRound('finished (UTC)', says('finished'), ({ round }) => dateOf(round.finishedAt)),
  column('points', says('points'), ({ points }) => points?.length),
  column(
    'points for',
    (words) => words.say('review-files.column.points-for', { points: POINTS.join(', ') }),
    ({ points }) => listed(points),
  ),
  column('session points', says('session-points'), ({ total }) => total),
  column('team', says('team'), ({ team }) => team),
  column('id', says('id'), ({ studentId }) => studentId),
  column('same as', says('same-as'), ({ student }) => student?.handedTo),
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

/** The kinds of activity that ask for this: "Question or Fractal edge". */
function kindsAsking(words: FileWords, input: InputKind): string {
  const asking = ACTIVITY_KINDS.filter((kind) => {
    const { before, during } = rulesOf({ kind });
    return before === input || during === input;
  });
  return words.list(
    asking.map((kind) => activityName(words, kind)),
    'disjunction',
  );
}

/** null where there are none: a column without any is left out of an activity's sheet. */
function listed(all: readonly string[] | null | undefined): string | null {
  return all === null || all === undefined || all.length === 0 ? null : all.join(' ');
}

function yesNo(flag: boolean | null | undefined): string | null {
  return flag === undefined || flag === null ? null : flag ? 'yes' : 'no';
}
