import { randomAt } from '#core/engine/random';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { tellingMistakes } from '#core/lesson/guesses';

const SEED = 7;

/** A class of which a third is close, most of the rest made a mistake that has a name, and some are anywhere. */
export function madeUpGuesses(update: WorkedUpdate, students: number): number[][] {
  const right = update.weights.map(({ after }) => after);
  const mistakes = tellingMistakes(update).map(({ place }) => place);
  const length = Math.hypot(...update.weights.map(({ before, after }) => after - before));
  return Array.from({ length: students }, (_, student) => {
    const draw = (n: number) => randomAt(SEED, student, n);
    const lot = draw(0);
    const place = lot < 0.36 ? right : (mistakes[Math.floor(draw(1) * mistakes.length)] ?? right);
    const wide = lot > 0.85 ? 2 : 0.03;
    return place.map((value, d) => value + wide * length * (draw(2 + d) - 0.5));
  });
}
