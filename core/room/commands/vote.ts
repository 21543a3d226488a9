import { askedOf } from '#core/lesson/activities/asked';
import type { Millis } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
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
    return refuse('wrong-phase', sentence('refusals.no-vote'));
  }
  const { number, choice, confidence } = command;
  const stored = phase.inputs.votes.get(participant);
  if (stored?.number === number && stored.choice === choice && stored.confidence === confidence) {
    return UNCHANGED;
  }
  if (phase.kind !== 'picking' || isOver(phase, now)) {
    return refuse(
      'too-late',
      stored === undefined ? sentence('refusals.late-vote') : sentence('refusals.closed-vote'),
    );
  }
  if (stored !== undefined && number <= stored.number) {
    return refuse('stale-input', sentence('refusals.newer-vote'));
  }
  if (choice >= ballot.choices.length) {
    return refuse('bad-vote', sentence('refusals.no-choice'));
  }
  if (confidence !== null && !ballot.isConfidenceAsked) {
    return refuse('bad-vote', sentence('refusals.no-sureness'));
  }
  return happens({ type: 'vote-stored', participant, number, choice, confidence });
}
