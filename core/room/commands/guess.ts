import { askedOf } from '#core/lesson/activities/asked';
import type { WalkSettings } from '#core/lesson/walk/walk-settings';
import { type Sentence, sentence } from '#core/words/messages';
import { isSame } from '../../base/same';
import type { InputCommand } from '../room-command';
import type { Participant, RoundPhase } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

/** Where the next update leads. It can be changed until that update has been made for the first time. */
export function decideGuess(
  phase: RoundPhase,
  participant: Participant['number'],
  { number, update, place }: InputCommand<'guess'>,
): Decision {
  const { guess: asked } = askedOf(phase.round.activity);
  if (asked === undefined) {
    return refuse('wrong-phase', sentence('refusals.no-guess'));
  }
  const stored = phase.inputs.guesses.get(participant);
  const storedPlace = stored?.places[update - 1] ?? null;
  if (stored?.number === number && isSame(storedPlace, place)) return UNCHANGED;
  if (update > asked.guessed) {
    return refuse('wrong-phase', sentence('refusals.no-guess-here'));
  }
  const made = phase.kind === 'running' ? (phase.walk?.furthest ?? 0) : asked.updates;
  if (update <= made) {
    return refuse(
      'too-late',
      storedPlace === null ? sentence('refusals.late-guess') : sentence('refusals.made-guess'),
    );
  }
  if (update > made + 1) {
    return refuse('bad-guess', sentence('refusals.early-guess'));
  }
  if (stored !== undefined && number <= stored.number) {
    return refuse('stale-input', sentence('refusals.newer-guess'));
  }
  if (!isPlace(place, asked)) return refuse('bad-guess', whatIsAGuess(asked));
  return happens({ type: 'guess-stored', participant, number, update, place });
}

function isPlace(place: readonly (number | null)[], asked: WalkSettings): place is number[] {
  return place.length === asked.experiment.start.length && place.every(Number.isFinite);
}

function whatIsAGuess(asked: WalkSettings): Sentence {
  return asked.experiment.start.length === 1
    ? sentence('refusals.guess-of-one')
    : sentence('refusals.guess-of-two');
}
