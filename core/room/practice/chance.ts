import { randomAt } from '#core/engine/random';
import type { Participant } from '../state';

/** Random numbers of one practice student in one round: the same whenever they are asked for again. */
export class Chance {
  #draws = 0;

  constructor(
    private readonly seed: number,
    private readonly round: number,
    private readonly participant: Participant['number'],
  ) {}

  /** At least 0 and below 1. */
  next(): number {
    this.#draws += 1;
    return randomAt(this.seed ^ Math.imul(this.round, 0x9e3779b1), this.participant, this.#draws);
  }

  /** Whether something of this probability happens. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** Bell-shaped around 0, with deviation 1 and never beyond 3.5: a sum of four even ones. */
  bell(): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * Math.sqrt(3);
  }

  pick<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[Math.floor(this.next() * values.length)] ?? values[0];
  }
}

/** -1 (cautious) to 1 (bold): what this student is like in every round. */
export function boldnessOf(seed: number, participant: Participant['number']): number {
  return 2 * randomAt(seed, participant, 0) - 1;
}
