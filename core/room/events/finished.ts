import { countOutcomes } from '#core/engine/outcome';
import type { FinishedRound } from '#core/lesson/activities/activity';
import type { RoomEvent } from '../event';
import { withPointsOf } from '../scores';
import type { RoomState } from '../state';
import { misplaced } from './misplaced';

type Event<Type extends RoomEvent['type']> = Extract<RoomEvent, { type: Type }>;

/** A question comes here from picking, all else from its run. */
export function roundFinished(state: RoomState, event: Event<'round-finished'>): RoomState {
  const { phase, finishedRounds } = state;
  if (phase.kind !== 'picking' && phase.kind !== 'running') throw misplaced(state, event);
  const verdicts = event.verdicts.map((group) => new Map(group));
  return withFinished(state, finishedRounds, {
    round: phase.round,
    inputs: phase.inputs,
    verdicts,
    outcomes: countOutcomes(verdicts[0]?.values() ?? []),
    edge: event.edge,
    isAnswerShown: false,
    walk: phase.kind === 'running' ? phase.walk : null,
  });
}

export function answerShown(state: RoomState, event: Event<'answer-shown'>): RoomState {
  const last = state.finishedRounds.at(-1);
  if (state.phase.kind !== 'finished' || last === undefined) throw misplaced(state, event);
  return withFinished(state, state.finishedRounds.slice(0, -1), { ...last, isAnswerShown: true });
}

/** The points come once: a question has none before its answer is shown, and all else has them at its end. */
function withFinished(
  state: RoomState,
  earlier: readonly FinishedRound[],
  finished: FinishedRound,
): RoomState {
  return {
    ...state,
    finishedRounds: [...earlier, finished],
    scores: withPointsOf(state, finished, earlier),
    phase: { kind: 'finished', ...finished },
  };
}
