import { askedOf } from '#core/lesson/activities/asked';
import type { WalkSettings } from '#core/lesson/walk/walk-settings';
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
    return refuse('wrong-phase', 'No guess is asked for in this activity.');
  }
  const stored = phase.inputs.guesses.get(participant);
  const storedPlace = stored?.places[update - 1] ?? null;
  if (stored?.number === number && isSame(storedPlace, place)) return UNCHANGED;
  if (update > asked.guessed) {
    return refuse('wrong-phase', 'No guess is asked for before this update: watch where it leads.');
  }
  const made = phase.kind === 'running' ? (phase.walk?.furthest ?? 0) : asked.updates;
  if (update <= made) {
    const stays = storedPlace === null ? 'guess the next one' : 'your guess stays as it was';
    return refuse('too-late', `This update has been made: ${stays}.`);
  }
  if (update > made + 1) {
    return refuse('bad-guess', 'This update isn’t the next one: guess that one first.');
  }
  if (stored !== undefined && number <= stored.number) {
    return refuse('stale-input', 'A newer guess of yours is stored already: it stays.');
  }
  if (!isPlace(place, asked)) return refuse('bad-guess', guessWords(asked));
  return happens({ type: 'guess-stored', participant, number, update, place });
}

function isPlace(place: readonly (number | null)[], asked: WalkSettings): place is number[] {
  return place.length === asked.experiment.start.length && place.every(Number.isFinite);
}

function guessWords(asked: WalkSettings): string {
  return asked.experiment.start.length === 1
    ? 'A guess is a number, such as 3.2: type where the weight lands.'
    : 'A guess is two numbers, such as 3.2 and −1: tap or type where the weights land.';
}
