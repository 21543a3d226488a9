import { log } from './elementary/log';
import { cos, sin } from './elementary/trigonometry';
import { randomAt } from './random';

/** Far from the draws of a minibatch, which count from 0. */
const FIRST_DRAW = 0x6e_00_00;

/**
 * A standard normal number as a function of seed, step and place: the same for everybody at the same step, however the
 * step is reached. By Box and Muller (1958), with the engine's own functions, so that it has the same bits everywhere.
 * No number is farther out than 6.67, since what is drawn has 32 bits.
 * @param place which of the step's numbers, from 0; two neighbours share a radius, and are independent all the same
 */
export function normalAt(seed: number, step: number, place: number): number {
  const isOdd = place % 2 === 1;
  const draw = FIRST_DRAW + (isOdd ? place - 1 : place);
  const radius = Math.sqrt(-2 * log(1 - randomAt(seed, step, draw)));
  const angle = 2 * Math.PI * randomAt(seed, step, draw + 1);
  return radius * (isOdd ? sin(angle) : cos(angle));
}
