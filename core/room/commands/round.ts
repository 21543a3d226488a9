import type { Activity } from '#core/lesson/activities/activity';
import { hasAnswer } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
import { type Sentence, sentence } from '#core/words/messages';
import { isSame } from '../../base/same';
import { rulesOf } from '../../lesson/activities/catalogue';
import { cleanTitle } from '../../lesson/plan/plan-titles';
import { checkTimeLimit } from '../../lesson/time-limit';
import { currentStep } from '../playback';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState, RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { stretchOf } from './extra-time';

export function openRound(
  state: RoomState,
  command: InstructorCommandOf<'open-round'>,
  at: Millis,
): Decision {
  const { phase } = state;
  if (phase.kind !== 'lobby' && phase.kind !== 'finished') {
    return refuse('wrong-phase', sentence('host-refusals.round-goes-on'));
  }
  const { activity, title, planItem, revoteOf, timeLimit } = command;
  const fault = rulesOf(activity).fault(activity);
  if (fault !== null) return refuse('bad-activity', sentence('host-refusals.fault', { fault }));
  const limitFault = checkTimeLimit(timeLimit);
  if (limitFault !== null)
    return refuse('bad-time-limit', sentence('host-refusals.fault', { fault: limitFault }));
  const revoteFault = revoteOf === null ? null : checkRevote(state, activity, revoteOf);
  if (revoteFault !== null) return refuse('bad-activity', revoteFault);
  return happens({
    type: 'round-opened',
    at,
    round: {
      number: state.openedRounds + 1,
      title: cleanTitle(title),
      activity,
      planItem,
      revoteOf,
    },
    limit: timeLimit === null ? null : Math.round(timeLimit * 1_000 * stretchOf(state)),
  });
}

/** A second vote is on the same question, and comes before its answer is shown. */
function checkRevote(
  { finishedRounds }: RoomState,
  activity: Activity,
  of: number,
): Sentence | null {
  const first = finishedRounds.find(({ round }) => round.number === of);
  if (!hasAnswer(activity) || first === undefined) {
    return sentence('host-refusals.no-first-vote', { round: of });
  }
  if (!isSame(first.round.activity, activity)) {
    return sentence('host-refusals.other-question', { round: of });
  }
  // After any of the votes on it.
  const isTold = finishedRounds.some(
    ({ round, isAnswerShown }) =>
      isAnswerShown && round.number >= of && isSame(round.activity, activity),
  );
  return isTold ? sentence('host-refusals.answer-known') : null;
}

/** For a round opened by mistake: while it is open or, if it began with its run, before the first step is shown. */
export function discardRound(phase: RoundPhase, now: Millis): Decision {
  if (phase.kind === 'picking') return happens({ type: 'round-discarded' });
  const hasBegunWithRun = rulesOf(phase.round.activity).before === null;
  if (phase.kind === 'running' && hasBegunWithRun && currentStep(phase, now) < 1) {
    return happens({ type: 'round-discarded' });
  }
  return refuse('wrong-phase', sentence('host-refusals.round-has-run'));
}

export function showAnswer(phase: RoundPhase): Decision {
  if (!hasAnswer(phase.round.activity)) {
    return refuse('wrong-phase', sentence('host-refusals.no-answer'));
  }
  if (phase.kind !== 'finished') {
    return refuse('wrong-phase', sentence('host-refusals.vote-open'));
  }
  return phase.isAnswerShown ? UNCHANGED : happens({ type: 'answer-shown' });
}

export function returnToLobby(phase: RoundPhase): Decision {
  return phase.kind === 'finished'
    ? happens({ type: 'returned-to-lobby' })
    : refuse('wrong-phase', sentence('host-refusals.no-way-back'));
}
