import type { Verdict } from '#core/engine/outcome';
import type { ClassClaim, ClassCode } from '../../../app/charts/claims/class-sentences';

/** A class as a plain list: what each picked, and what became of it. */
export type PlainClass = readonly { readonly rate: number; readonly verdict: Verdict }[];

type Said = ClassClaim['said'];
type Predicate = (said: Said, runs: PlainClass, budget: number) => boolean;

/** Of each headline of a round, whether it is true of this class. Those of a session are tested with it. */
export const CLASS_PREDICATES: Partial<Readonly<Record<ClassCode, Predicate>>> = {
  'nobody-picked': (_n, runs) => runs.length === 0,
  'one-arrived': ({ step }, runs) => isOne(runs, 'converged') && runs[0]!.verdict.step === step,
  'one-diverged': ({ step }, runs) => isOne(runs, 'diverged') && runs[0]!.verdict.step === step,
  'one-too-slow': (n, runs, budget) => isOne(runs, 'too-slow') && n.budget === budget,
  'one-unsettled': (_n, runs) => isOne(runs, 'oscillating'),
  'one-trapped': (_n, runs) => isOne(runs, 'trapped'),
  'all-arrived': ({ total }, runs) => are(runs, 'converged') && runs.length === total,
  'all-diverged': ({ lowest }, runs) =>
    are(runs, 'diverged') && lowest === Math.min(...runs.map(({ rate }) => rate)),
  'all-too-slow': (n, runs, budget) => n.budget === budget && are(runs, 'too-slow'),
  'all-unsettled': (_n, runs) => are(runs, 'oscillating'),
  'all-trapped': (_n, runs) => are(runs, 'trapped'),
  'clean-split': ({ rate }, runs) =>
    runs.every(
      (run) =>
        run.rate !== rate && (run.verdict.outcome === 'diverged') === run.rate > Number(rate),
    ),
  interleaved: (_n, runs) => {
    const out = runs
      .filter(({ verdict }) => verdict.outcome === 'diverged')
      .map(({ rate }) => rate);
    const kept = runs
      .filter(({ verdict }) => verdict.outcome !== 'diverged')
      .map(({ rate }) => rate);
    return kept.some((rate) => out.some((other) => other <= rate));
  },
  'slow-or-out': ({ below, above }, runs) =>
    runs.every(({ rate, verdict }) =>
      rate <= Number(below)
        ? verdict.outcome === 'too-slow'
        : rate >= Number(above) && verdict.outcome === 'diverged',
    ),
  'none-arrived': (_n, runs) => runs.every(({ verdict }) => verdict.outcome !== 'converged'),
  'some-arrived': ({ arrived, total, step }, runs) => {
    const steps = runs.flatMap(({ verdict }) =>
      verdict.outcome === 'converged' ? [verdict.step!] : [],
    );
    return steps.length === arrived && runs.length === total && Math.min(...steps) === step;
  },
  'every-rate-diverges': (_n, runs) => are(runs, 'diverged'),
  'no-rate-arrives': (n, runs, budget) =>
    n.budget === budget && runs.every(({ verdict }) => verdict.outcome !== 'converged'),
  'rate-is-quickest': (n, runs) =>
    quickest(runs).length === 1 && quickest(runs)[0]!.verdict.step === n.step,
  'rates-are-quickest': (n, runs) =>
    quickest(runs).length > 1 && quickest(runs)[0]!.verdict.step === n.step,
};

function are(runs: PlainClass, outcome: Verdict['outcome']): boolean {
  return runs.length > 0 && runs.every(({ verdict }) => verdict.outcome === outcome);
}

function isOne(runs: PlainClass, outcome: Verdict['outcome']): boolean {
  return runs.length === 1 && are(runs, outcome);
}

function quickest(runs: PlainClass) {
  const arrived = runs.filter(({ verdict }) => verdict.outcome === 'converged');
  const best = Math.min(...arrived.map(({ verdict }) => verdict.step!));
  return arrived.filter(({ verdict }) => verdict.step === best);
}
