import type { Experiment } from '#core/engine/experiment/experiment';
import { OUTCOMES, type Outcome } from '#core/engine/outcome';
import type { Confidence, RateChange } from '#core/lesson/round';

/** The picks of the design's pictures. */
const DESIGN_RATES =
  '0.074 0.30 0.027 0.020 0.668 0.325 0.080 0.075 0.080 0.090 0.051 0.0008 0.0044 0.0093 0.0100 0.0108 ' +
  '0.0150 0.0182 0.0200 0.0201 0.0230 0.0240 0.0250 0.0260 0.0261 0.0270 0.0290 0.0300 0.0301 0.0310 ' +
  '0.0330 0.0370 0.0390 0.0410 0.0412 0.0420 0.0440 0.0450 0.0470 0.0500 0.0500 0.0501 0.0510 0.0511 ' +
  '0.0530 0.0550 0.0580 0.0600 0.0700 0.0700 0.0700 0.0780 0.0805 0.0840 0.0870 0.0890 0.0890 0.0890 ' +
  '0.1000 0.1000 0.1000 0.1100 0.1150 0.1200 0.1220 0.1300 0.1300 0.1300 0.1400 0.1500 0.1600 0.1670 ' +
  '0.1720 0.1900 0.2000 0.2100 0.2280 0.3000 0.4000 0.4000 0.4200 0.4200 0.4800 0.5000 0.6000 2.5000';

/** The picks of a class of this size; `shift` moves them by so many decades. */
export function galleryRates(experiment: Experiment, students: number, shift: number): number[] {
  const design = DESIGN_RATES.split(' ').map(Number);
  const isDesign = 'id' in experiment.loss && experiment.loss.id === 'ill-conditioned';
  const rates =
    isDesign && students <= design.length
      ? design.slice(0, students)
      : // Spread over three decades around the middle of the design's picks.
        Array.from({ length: students }, (_, k) => 10 ** (-3 + (3.2 * (k + 0.5)) / students));
  return rates.map((rate) => Number((rate * 10 ** shift).toPrecision(3)));
}

/** A share between 0 and 1 that looks random and is always the same for k. */
function chance(k: number, salt: number): number {
  const x = Math.imul(k + 1, 2_654_435_761) ^ Math.imul(salt + 1, 40_503);
  return ((x >>> 8) % 10_007) / 10_007;
}

export function galleryPrediction(k: number): Outcome {
  return OUTCOMES[Math.floor(OUTCOMES.length * chance(k, 1) ** 1.4)]!;
}

/** A hand that turns the rate up while it goes well, and down after a fright. */
export function galleryChanges(k: number, rate: number, budget: number): RateChange[] {
  const count = Math.floor(7 * chance(k, 2));
  let learningRate = rate;
  return Array.from({ length: count }, (_, at) => {
    learningRate *= chance(k, 10 + at) > 0.45 ? 1.6 : 0.45;
    const step = Math.floor(((at + chance(k, 30 + at)) * 0.8 * budget) / count) + 2;
    return { step, learningRate: Number(learningRate.toPrecision(3)) };
  });
}

export function galleryTap(k: number, steps: number): number {
  return Math.round(steps * (0.45 + 0.4 * (chance(k, 3) + chance(k, 4) - 0.6)));
}

const CONFIDENCES: readonly (Confidence | null)[] = ['sure', 'think', 'think', 'guess', null];

export function galleryVote(
  k: number,
  choices: number,
  isSecond: boolean,
): { choice: number; confidence: Confidence | null } {
  const isRight = chance(k, isSecond ? 7 : 5) < (isSecond ? 0.8 : 0.45);
  const choice = isRight ? 1 : Math.floor(choices * chance(k, 6));
  return { choice, confidence: CONFIDENCES[Math.floor(CONFIDENCES.length * chance(k, 8))]! };
}
