import { formatCount, formatRate } from '#core/engine/number-format';
import { CLASS_SENTENCES, type ClassClaim } from './class-sentences';

/** What is said of a class to whoever was not in it: the claims that address the class, in the third person. */
const TOLD = {
  'all-arrived': (a) => `All ${formatCount(Number(a.total))} converged.`,
  'all-diverged': (a) => `All diverged, the lowest with ${formatRate(Number(a.lowest))}.`,
  'all-too-slow': (a) => `${formatCount(Number(a.budget))} steps were not enough for anybody.`,
  'all-unsettled': () => 'Nobody settled.',
  'all-trapped': () => 'All came to rest in the wrong place.',
  'clean-split': (a) =>
    `Everybody below ${formatRate(Number(a.rate))} stayed. Everybody above it left.`,
} as const satisfies Partial<Record<ClassClaim['code'], (a: ClassClaim['said']) => string>>;

/** A claim about a class, told to somebody else. */
export function toldText({ code, said }: ClassClaim): string {
  const told: Partial<Record<ClassClaim['code'], (a: ClassClaim['said']) => string>> = TOLD;
  return (told[code] ?? CLASS_SENTENCES[code])(said);
}
