import type { ActivityKind } from '#core/lesson/activities/activity';
import { askedOf, hasAnswer } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { twinnedWith } from '#core/lesson/activities/twins';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Told } from '../../../live/fold';
import type { ConsolePhase } from '../../../parts/console/panel-props';
import { activityName } from '../../../ui/words/activity-words';
import { LOCK_WORDS } from '../../../ui/words/input-words';
import { ENGLISH_WORDS } from '../../../words/english';

export type NextAction =
  /** Opens the next item of the plan. */
  | 'open-item'
  /** Opens the activity that was made on the spot. */
  | 'open-setup'
  | 'lock'
  | 'undo-lock'
  /** Into the place that most of the class chose. */
  | 'zoom'
  | 'end-run'
  /** The next update of a walk-through. */
  | 'walk-next'
  | 'walk-stop'
  /** The last update has been made. */
  | 'walk-end'
  | 'vote-again'
  | 'show-answer'
  /** Opens the form for making one. */
  | 'set-up'
  /** Asks first. */
  | 'close-room';

/** What the one big button does now. */
export interface NextStep {
  /** Changes exactly when the button's meaning does. */
  readonly id: string;
  readonly action: NextAction | null;
  readonly title: string;
  /** A few words under the title, beside the key. */
  readonly hint: string | null;
  /** Why it can't be pressed right now; where there is nothing to press, what is going on. */
  readonly blocked: string | null;
}

export interface NextContext {
  readonly view: InstructorView;
  readonly link: Told<InstructorView>['link'];
  /** The instructor is making an activity on the spot. */
  readonly isSettingUp: boolean;
  readonly setupKind: ActivityKind;
  /** What is wrong with it; null where it can be opened. */
  readonly setupFault: string | null;
  /** The item of the plan that comes next; null at its end. */
  readonly next: PlanItem | null;
  /** A step of the run has been shown. Only frames tell this in time: the view may be older. */
  readonly isUnderWay: boolean;
  /** The first of the two presses that end a run has been made. */
  readonly isArmed: boolean;
}

/** Actions that need no server. */
const LOCAL: ReadonlySet<NextAction | null> = new Set([null, 'set-up', 'close-room']);

/** What the one big button does now: pressed again and again, it leads through the whole lesson. */
export function nextStep(context: NextContext): NextStep {
  const step = stepOfPhase(context);
  if (context.link === 'live' || LOCAL.has(step.action)) return step;
  return { ...step, blocked: 'No connection to the server. It is being tried again.' };
}

function stepOfPhase(context: NextContext): NextStep {
  const { phase } = context.view;
  switch (phase.kind) {
    case 'lobby':
      return openNext(context, 0);
    case 'picking':
      return lockStep(phase);
    case 'running':
      return walkStep(phase) ?? runStep(phase, context);
    case 'finished':
      return (
        (context.isSettingUp ? null : answerStep(phase, context.view)) ??
        openNext(context, phase.round.number)
      );
    case 'closed':
      return step('closed', null, 'The room is closed');
  }
}

/** @param after number of the round on screen; 0 in the lobby */
function openNext(
  { view, isSettingUp, setupKind, setupFault, next }: NextContext,
  after: number,
): NextStep {
  if (isSettingUp) {
    return {
      ...step(
        `open-setup-${after}`,
        'open-setup',
        `Open the ${activityName(ENGLISH_WORDS, setupKind).toLowerCase()}`,
      ),
      blocked: setupFault,
    };
  }
  if (next !== null) {
    const kind = activityName(ENGLISH_WORDS, next.activity.kind);
    const title = next.title.trim() === '' ? kind : next.title;
    const isFirst = view.pastRounds.length === 0 && after === 0;
    return {
      ...step(`open-${after}-${next.id}`, 'open-item', `${isFirst ? 'Start' : 'Next'}: ${title}`),
      hint: kind.toLowerCase(),
    };
  }
  if (view.plan.items.length === 0) {
    return step(`set-up-${after}`, 'set-up', 'New activity');
  }
  return { ...step(`close-${after}`, 'close-room', 'Close the room'), hint: 'the plan is through' };
}

function lockStep(phase: ConsolePhase<'picking'>): NextStep {
  const id = `lock-${phase.round.number}`;
  const { before } = rulesOf(phase.round.activity);
  if (before === null) throw new Error(`round ${phase.round.number} asks for nothing to lock`);
  const { activity } = phase.round;
  const { zoom, endsWithoutInput } = rulesOf(activity);
  if (zoom && !phase.closing && phase.votes.length > 0) {
    const picture = JSON.stringify(activity);
    return { ...step(`zoom-${id}-${picture}`, 'zoom', 'Zoom where most tapped'), hint: null };
  }
  const { lock, plural, nothing } = LOCK_WORDS[before];
  if (phase.closing && !phase.waiting) {
    return { ...step(id, 'lock', 'Locking'), blocked: `The last ${plural} are coming in.` };
  }
  return {
    ...step(id, 'lock', lock),
    blocked: whyNotLock(phase, endsWithoutInput ? null : nothing),
  };
}

/** @param nothing why it can't be locked before anybody has given anything; null where it can */
function whyNotLock(
  { waiting, picked }: ConsolePhase<'picking'>,
  nothing: string | null,
): string | null {
  if (waiting) return 'The server has just come back and waits for the phones.';
  return picked > 0 ? null : nothing;
}

function runStep(
  { round, waiting, paused, canUndoLock }: ConsolePhase<'running'>,
  { isUnderWay, isArmed }: NextContext,
): NextStep {
  const id = `run-${round.number}`;
  if (waiting) {
    const blocked = 'The server has just come back. The run goes on when the phones are there.';
    return { ...step(id, null, 'Running'), blocked };
  }
  // A run with nothing collected before it had no lock.
  if (canUndoLock && !isUnderWay && rulesOf(round.activity).before !== null) {
    return {
      ...step(`undo-${round.number}`, 'undo-lock', 'Undo the lock'),
      hint: 'locked, the run begins',
    };
  }
  if (isArmed) return step(id, 'end-run', 'Press again to end it early');
  return {
    ...step(id, 'end-run', paused ? 'Paused' : 'Running'),
    hint: 'twice skips to the results',
  };
}

/** The next update of a walk-through; null where time makes the steps. */
function walkStep({ round, walk, waiting, paused }: ConsolePhase<'running'>): NextStep | null {
  const { guess: settings } = askedOf(round.activity);
  if (walk === null || settings === undefined) return null;
  const id = `walk-${round.number}`;
  if (walk.playing) {
    const hint = waiting || paused ? 'paused' : 'two steps a second';
    return { ...step(`${id}-playing`, 'walk-stop', 'Stop here'), hint };
  }
  if (walk.step >= rulesOf(round.activity).steps(round.activity)) {
    return step(`${id}-end`, 'walk-end', 'End the walk-through');
  }
  if (walk.asked !== null) {
    const guessed = walk.guessed === 0 ? 'nobody has guessed yet' : `${walk.guessed} have guessed`;
    return { ...step(id, 'walk-next', 'Make the step'), hint: guessed };
  }
  const isSingle = walk.step < settings.updates;
  return step(id, 'walk-next', isSingle ? 'Next step' : 'On to where something happens');
}

/**
 * Where there is an answer, the class votes twice before it is shown, on a twin once: there everybody is alone.
 * null once all that is done.
 */
function answerStep(
  { round, isAnswerShown }: ConsolePhase<'finished'>,
  { pastRounds }: InstructorView,
): NextStep | null {
  if (!hasAnswer(round.activity) || isAnswerShown) return null;
  const isTwin = twinnedWith(round.activity, pastRounds) !== undefined;
  return round.revoteOf === null && !isTwin
    ? {
        ...step(`vote-again-${round.number}`, 'vote-again', 'Vote again'),
        hint: 'after a talk with the neighbour',
      }
    : step(`answer-${round.number}`, 'show-answer', 'Show the answer');
}

function step(id: string, action: NextAction | null, title: string): NextStep {
  return { id, action, title, hint: null, blocked: null };
}

/** Time can only be added to a round that has a limit, until it locks. */
export function canAddTime({ phase }: InstructorView): boolean {
  return phase.kind === 'picking' && phase.remaining !== null && !phase.closing;
}
