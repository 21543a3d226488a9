import fc from 'fast-check';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { OUTCOMES } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { stabilityEdge } from '#core/engine/theory/theory';
import type { KeptRound } from '#core/lesson/keepsake/kept-round';
import { CONFIDENCES } from '#core/lesson/round';
import { DUEL, QUESTION } from './activities';

/** Sessions as students may keep them: with real runs, some rounds left out, questions right and wrong. */

const EXPERIMENTS: readonly Experiment[] = [
  defaultExperiment({ id: 'quadratic' }, 'gradient-descent'),
  defaultExperiment({ id: 'steep-quadratic' }, 'gradient-descent'),
  defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent'),
  defaultExperiment({ id: 'ill-conditioned' }, 'momentum'),
];
const EDGES = EXPERIMENTS.map((experiment) => stabilityEdge(experiment)?.value ?? null);

const BLANK = {
  title: '',
  revoteOf: null,
  edge: null,
  pick: null,
  verdict: null,
  rivalVerdict: null,
  vote: null,
  tap: null,
  guesses: null,
  points: null,
};

const ratio = fc.oneof(
  fc.constantFrom(0.3, 0.9, 1.5, 0.001, 15),
  fc.double({ min: -4, max: 2, noNaN: true }).map((power) => 10 ** power),
);

/** A pick past the edge, and nothing else wrong. */
export const DIVERGED: KeptRound = {
  ...BLANK,
  number: 1,
  activity: { kind: 'race', experiment: EXPERIMENTS[0]!, isPredicted: true },
  edge: 1,
  pick: { learningRate: 1.5, prediction: null, confidence: null, changes: [] },
  verdict: simulateVerdicts(EXPERIMENTS[0]!, [1.5])[0]!,
};

type Blank = Omit<KeptRound, 'number'>;

const race = fc
  .record({
    at: fc.nat(EXPERIMENTS.length - 1),
    ratio,
    rate: fc.option(fc.constantFrom(0.3, 0.1, 0.01)),
    prediction: fc.option(fc.constantFrom(...OUTCOMES)),
    confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
    isPicked: fc.boolean(),
    isDuel: fc.boolean(),
  })
  .map(({ at, isPicked, isDuel, ...given }): Blank => {
    const experiment = isDuel ? DUEL.experiment : EXPERIMENTS[at]!;
    const edge = isDuel ? EDGES[0]! : EDGES[at]!;
    const activity = isDuel ? DUEL : ({ kind: 'race', experiment, isPredicted: true } as const);
    if (!isPicked) return { ...BLANK, activity, edge };
    const learningRate = given.rate ?? given.ratio * (edge ?? 1);
    const prediction = isDuel ? null : given.prediction;
    const confidence = prediction === null ? null : given.confidence;
    const verdictOf = (run: Experiment) => simulateVerdicts(run, [learningRate])[0]!;
    return {
      ...BLANK,
      activity,
      edge,
      pick: { learningRate, prediction, confidence, changes: [] },
      verdict: verdictOf(experiment),
      rivalVerdict: isDuel ? verdictOf(DUEL.rival) : null,
    };
  });

const question = fc
  .record({
    choice: fc.option(fc.nat(2)),
    confidence: fc.constantFrom(...CONFIDENCES),
    isShown: fc.boolean(),
  })
  .map(({ choice, confidence, isShown }): Blank => {
    const vote = choice === null ? null : { choice, confidence };
    return { ...BLANK, activity: isShown ? QUESTION : { ...QUESTION, answer: null }, vote };
  });

export const KEPT_SESSIONS: fc.Arbitrary<readonly KeptRound[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: race }, question), { maxLength: 8 })
  .chain((rounds) =>
    fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }).map((again) =>
      rounds.map((round, at): KeptRound => {
        const before = rounds[at - 1];
        const isAgain =
          again[at] === true &&
          round.activity.kind === 'question' &&
          before?.activity.kind === 'question';
        return { ...round, number: at + 1, revoteOf: isAgain ? at : null };
      }),
    ),
  );
