import type { Activity } from '#core/lesson/activities/activity';
import { hasAnswer } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
import { isSame } from '../../base/same';
import { rulesOf } from '../../lesson/activities/catalogue';
import { cleanTitle } from '../../lesson/plan/plan-titles';
import { checkTimeLimit } from '../../lesson/time-limit';
import { currentStep } from '../playback';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState, RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

export function openRound(
  state: RoomState,
  command: InstructorCommandOf<'open-round'>,
  at: Millis,
): Decision {
  const { phase } = state;
  if (phase.kind !== 'lobby' && phase.kind !== 'finished') {
    return refuse('wrong-phase', 'A round is still going on: end it before you open the next.');
  }
  const { activity, title, planItem, revoteOf, timeLimit } = command;
  const fault = rulesOf(activity).fault(activity);
  if (fault !== null) return refuse('bad-activity', fault);
  const limitFault = checkTimeLimit(timeLimit);
  if (limitFault !== null) return refuse('bad-time-limit', limitFault);
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
    limit: timeLimit === null ? null : Math.round(timeLimit * 1_000),
  });
}

/** A second vote is on the same question, and comes before its answer is shown. */
function checkRevote({ finishedRounds }: RoomState, activity: Activity, of: number): string | null {
  const first = finishedRounds.find(({ round }) => round.number === of);
  if (!hasAnswer(activity) || first === undefined) {
    return `There was no question in round ${of}: open the vote as a new round.`;
  }
  if (!isSame(first.round.activity, activity)) {
    return `Round ${of} asked another question: open this vote as a new round.`;
  }
  // After any of the votes on it.
  const isTold = finishedRounds.some(
    ({ round, isAnswerShown }) =>
      isAnswerShown && round.number >= of && isSame(round.activity, activity),
  );
  return isTold ? 'The answer has been shown: the class cannot vote on it again.' : null;
}

/** For a round opened by mistake: while it is open or, if it began with its run, before the first step is shown. */
export function discardRound(phase: RoundPhase, now: Millis): Decision {
  if (phase.kind === 'picking') return happens({ type: 'round-discarded' });
  const hasBegunWithRun = rulesOf(phase.round.activity).before === null;
  if (phase.kind === 'running' && hasBegunWithRun && currentStep(phase, now) < 1) {
    return happens({ type: 'round-discarded' });
  }
  return refuse('wrong-phase', 'The round cannot be thrown away any more: it has begun to run.');
}

export function showAnswer(phase: RoundPhase): Decision {
  if (!hasAnswer(phase.round.activity)) {
    return refuse('wrong-phase', 'This round asks no question: it has no answer to show.');
  }
  if (phase.kind !== 'finished') {
    return refuse('wrong-phase', 'The vote is still open: lock it before you show the answer.');
  }
  return phase.isAnswerShown ? UNCHANGED : happens({ type: 'answer-shown' });
}

export function returnToLobby(phase: RoundPhase): Decision {
  return phase.kind === 'finished'
    ? happens({ type: 'returned-to-lobby' })
    : refuse('wrong-phase', 'The round is still going on: end it before you go back to the lobby.');
}
