import { formatRate } from '#core/engine/number-format';

/** Beside the level that noise leaves: "noise floor at rate 0.25". */
export function noiseFloorWords(rate: number): string {
  return `noise floor at rate ${formatRate(Number(rate.toPrecision(2)))}`;
}
