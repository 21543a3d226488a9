import type { ActivityKind } from '#core/lesson/activities/activity';
import { askedOf, hasAnswer } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { twinnedWith } from '#core/lesson/activities/twins';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Words } from '#core/words/words';
import type { Told } from '../../../live/fold';
import type { ConsolePhase } from '../../../parts/console/panel-props';
import { activityName } from '../../../ui/words/activity-words';

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

type ConsoleWords = Words<'common' | 'console'>;

/** What the one big button does now: pressed again and again, it leads through the whole lesson. */
export function nextStep(words: ConsoleWords, context: NextContext): NextStep {
  const step = stepOfPhase(words, context);
  if (context.link === 'live' || LOCAL.has(step.action)) return step;
  return { ...step, blocked: words.say('console.offline.retrying') };
}

function stepOfPhase(words: ConsoleWords, context: NextContext): NextStep {
  const { phase } = context.view;
  switch (phase.kind) {
    case 'lobby':
      return openNext(words, context, 0);
    case 'picking':
      return lockStep(words, phase);
    case 'running':
      return walkStep(words, phase) ?? runStep(words, phase, context);
    case 'finished':
      return (
        (context.isSettingUp ? null : answerStep(words, phase, context.view)) ??
        openNext(words, context, phase.round.number)
      );
    case 'closed':
      return step('closed', null, words.say('console.next.closed'));
  }
}

/** @param after number of the round on screen; 0 in the lobby */
function openNext(
  words: ConsoleWords,
  { view, isSettingUp, setupKind, setupFault, next }: NextContext,
  after: number,
): NextStep {
  if (isSettingUp) {
    return {
      ...step(`open-setup-${after}`, 'open-setup', words.say(`console.next.open.${setupKind}`)),
      blocked: setupFault,
    };
  }
  if (next !== null) {
    const { kind } = next.activity;
    const title = next.title.trim() === '' ? activityName(words, kind) : next.title;
    const isFirst = view.pastRounds.length === 0 && after === 0;
    return {
      ...step(
        `open-${after}-${next.id}`,
        'open-item',
        words.say(isFirst ? 'console.next.start' : 'console.next.next', { title }),
      ),
      hint: words.say(`console.kind.${kind}`),
    };
  }
  if (view.plan.items.length === 0) {
    return step(`set-up-${after}`, 'set-up', words.say('console.next.new'));
  }
  return {
    ...step(`close-${after}`, 'close-room', words.say('console.close-room')),
    hint: words.say('console.next.plan-through'),
  };
}

function lockStep(words: ConsoleWords, phase: ConsolePhase<'picking'>): NextStep {
  const id = `lock-${phase.round.number}`;
  const { before } = rulesOf(phase.round.activity);
  if (before === null) throw new Error(`round ${phase.round.number} asks for nothing to lock`);
  const { activity } = phase.round;
  const { zoom, endsWithoutInput } = rulesOf(activity);
  if (zoom && !phase.closing && phase.votes.length > 0) {
    const picture = JSON.stringify(activity);
    return { ...step(`zoom-${id}-${picture}`, 'zoom', words.say('console.next.zoom')), hint: null };
  }
  if (phase.closing && !phase.waiting) {
    return {
      ...step(id, 'lock', words.say('console.next.locking')),
      blocked: words.say(`console.next.coming.${before}`),
    };
  }
  return {
    ...step(id, 'lock', words.say(`console.next.lock.${before}`)),
    blocked: whyNotLock(
      words,
      phase,
      endsWithoutInput ? null : words.say(`console.next.nothing.${before}`),
    ),
  };
}

/** @param nothing why it can't be locked before anybody has given anything; null where it can */
function whyNotLock(
  words: ConsoleWords,
  { waiting, picked }: ConsolePhase<'picking'>,
  nothing: string | null,
): string | null {
  if (waiting) return words.say('console.next.server-back');
  return picked > 0 ? null : nothing;
}

function runStep(
  words: ConsoleWords,
  { round, waiting, paused, canUndoLock }: ConsolePhase<'running'>,
  { isUnderWay, isArmed }: NextContext,
): NextStep {
  const id = `run-${round.number}`;
  if (waiting) {
    const blocked = words.say('console.next.run-waits');
    return { ...step(id, null, words.say('console.next.running')), blocked };
  }
  // A run with nothing collected before it had no lock.
  if (canUndoLock && !isUnderWay && rulesOf(round.activity).before !== null) {
    return {
      ...step(`undo-${round.number}`, 'undo-lock', words.say('console.next.undo-lock')),
      hint: words.say('console.next.undo-lock.hint'),
    };
  }
  if (isArmed) return step(id, 'end-run', words.say('console.next.again'));
  return {
    ...step(id, 'end-run', words.say(paused ? 'console.next.paused' : 'console.next.running')),
    hint: words.say('console.next.twice'),
  };
}

/** The next update of a walk-through; null where time makes the steps. */
function walkStep(
  words: ConsoleWords,
  { round, walk, waiting, paused }: ConsolePhase<'running'>,
): NextStep | null {
  const { guess: settings } = askedOf(round.activity);
  if (walk === null || settings === undefined) return null;
  const id = `walk-${round.number}`;
  if (walk.playing) {
    const isStill = waiting || paused;
    const hint = words.say(isStill ? 'console.next.walk-paused' : 'console.next.walk-pace');
    return { ...step(`${id}-playing`, 'walk-stop', words.say('console.next.walk-stop')), hint };
  }
  if (walk.step >= rulesOf(round.activity).steps(round.activity)) {
    return step(`${id}-end`, 'walk-end', words.say('console.next.walk-end'));
  }
  if (walk.asked !== null) {
    const hint = words.say('console.next.walk-guessed', { count: walk.guessed });
    return { ...step(id, 'walk-next', words.say('console.next.walk-make')), hint };
  }
  const isSingle = walk.step < settings.updates;
  return step(id, 'walk-next', words.say(isSingle ? 'console.next.walk' : 'console.next.walk-on'));
}

/**
 * Where there is an answer, the class votes twice before it is shown, on a twin once: there everybody is alone.
 * null once all that is done.
 */
function answerStep(
  words: ConsoleWords,
  { round, isAnswerShown }: ConsolePhase<'finished'>,
  { pastRounds }: InstructorView,
): NextStep | null {
  if (!hasAnswer(round.activity) || isAnswerShown) return null;
  const isTwin = twinnedWith(round.activity, pastRounds) !== undefined;
  return round.revoteOf === null && !isTwin
    ? {
        ...step(`vote-again-${round.number}`, 'vote-again', words.say('console.next.vote-again')),
        hint: words.say('console.next.vote-again.hint'),
      }
    : step(`answer-${round.number}`, 'show-answer', words.say('console.next.answer'));
}

function step(id: string, action: NextAction | null, title: string): NextStep {
  return { id, action, title, hint: null, blocked: null };
}

/** Time can only be added to a round that has a limit, until it locks. */
export function canAddTime({ phase }: InstructorView): boolean {
  return phase.kind === 'picking' && phase.remaining !== null && !phase.closing;
}
