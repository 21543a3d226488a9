import { askedOf } from '#core/lesson/activities/asked';
import { tallyGuesses } from '#core/lesson/guesses';
import type { Guess, Inputs, WalkPosition } from '#core/lesson/round';
import type { Walk } from '#core/protocol/views/walk';
import type { NumberedMap } from '../../base/numbered-map';
import { updatesOf } from '../../lesson/walk/walked-runs';
import type { Phase, RoundPhase } from '../state';

/** A walk-through as everybody is told of it: nobody's guess, and of the counts only those of updates that were made. */

type Revealed = Walk['revealed'];

const known = new WeakMap<NumberedMap<Guess>, { furthest: number; revealed: Revealed }>();

/** null where nothing is walked through. */
export function walkView(phase: RoundPhase): Walk | null {
  const walk = walkOf(phase);
  if (walk === null) return null;
  const { step, furthest, isPlaying } = walk;
  const asked = askedUpdate(phase);
  return {
    step,
    furthest,
    playing: isPlaying,
    asked,
    guessed: asked === null ? 0 : guessesOf(phase.inputs, asked).length,
    revealed: revealedGuesses(phase, furthest),
  };
}

/** The update that the class guesses now: the next one, until it has been made for the first time. */
function askedUpdate(phase: RoundPhase): number | null {
  const walk = phase.kind === 'running' ? phase.walk : null;
  const guessed = askedOf(phase.round.activity).guess?.guessed ?? 0;
  if (walk === null || walk.step < walk.furthest || walk.step >= guessed) return null;
  return walk.step + 1;
}

/** Updates whose guesses the whole room may see. */
export function revealedUpdates(phase: Phase): number {
  return 'round' in phase ? (walkOf(phase)?.furthest ?? 0) : 0;
}

/** As the wire carries them: a student's places up to this update, later ones hidden. */
export function placesUpTo({ places }: Guess, updates = places.length): (number[] | null)[] {
  return places.slice(0, updates).map((place) => place && [...place]);
}

function walkOf(phase: RoundPhase): WalkPosition | null {
  return phase.kind === 'picking' ? null : phase.walk;
}

function revealedGuesses(phase: RoundPhase, furthest: number): Revealed {
  const { guess: settings } = askedOf(phase.round.activity);
  const { guesses } = phase.inputs;
  const last = Math.min(furthest, settings?.guessed ?? 0);
  if (settings === undefined || last === 0) return [];
  const found = known.get(guesses);
  if (found?.furthest === last) return found.revealed;
  const [updates = []] = updatesOf(settings);
  const revealed = updates.slice(0, last).map((update) => {
    const places = guessesOf(phase.inputs, update.step);
    const { close, mistakes } = tallyGuesses(update, places);
    return {
      update: update.step,
      guesses: places.length,
      close,
      mistakes: mistakes.map(({ kind, count }): [typeof kind, number] => [kind, count]),
    };
  });
  known.set(guesses, { furthest: last, revealed });
  return revealed;
}

function guessesOf({ guesses }: Inputs, update: number): (readonly number[])[] {
  return [...guesses.values()].flatMap(({ places }) => {
    const place = places[update - 1];
    return place ? [place] : [];
  });
}
