import { askedOf } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
import { isOver } from '../limit';
import type { InputCommand } from '../room-command';
import type { Participant, RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

export function decideVote(
  phase: RoundPhase,
  participant: Participant['number'],
  command: InputCommand<'vote'>,
  now: Millis,
): Decision {
  const { vote: ballot } = askedOf(phase.round.activity);
  if (ballot === undefined) {
    return refuse('wrong-phase', 'No vote is asked for in this activity.');
  }
  const { number, choice, confidence } = command;
  const stored = phase.inputs.votes.get(participant);
  if (stored?.number === number && stored.choice === choice && stored.confidence === confidence) {
    return UNCHANGED;
  }
  if (phase.kind !== 'picking' || isOver(phase, now)) {
    return refuse(
      'too-late',
      stored === undefined
        ? 'The vote is closed, and yours came too late: join in the next one.'
        : 'The vote is closed: your answer stays as it was.',
    );
  }
  if (stored !== undefined && number <= stored.number) {
    return refuse('stale-input', 'A newer vote of yours is stored already: it stays.');
  }
  if (choice >= ballot.choices.length) {
    return refuse('bad-vote', 'There is no such choice: choose one of those shown.');
  }
  if (confidence !== null && !ballot.isConfidenceAsked) {
    return refuse(
      'bad-vote',
      'This question does not ask how sure you are: send the choice alone.',
    );
  }
  return happens({ type: 'vote-stored', participant, number, choice, confidence });
}
