import type { Refusal } from '#core/protocol/refusal';
import { failure, type Result, success } from '../../base/result';
import type { RoomState, RoundPhase } from '../state';

/** The phase of the round that a command is about: a slow second tab must not act on the next one. */
export function presentRound({ phase }: RoomState, asked: number): Result<RoundPhase, Refusal> {
  if (phase.kind === 'lobby' || phase.kind === 'closed') return noRound();
  const { number } = phase.round;
  if (number === asked) return success(phase);
  return failure({
    code: 'wrong-round',
    message: `Round ${asked} is not the present one: it is round ${number} now.`,
  });
}

export function noRound() {
  return failure<Refusal>({ code: 'wrong-phase', message: 'No round is open.' });
}
