import type { Words } from '#core/words/words';
import { type ClassClaim, type ClassCode, claimText, classText } from './class-sentences';

/** The claims that address the class, which have a sentence in the third person too. */
const TOLD = [
  'all-arrived',
  'all-diverged',
  'all-too-slow',
  'all-unsettled',
  'all-trapped',
  'clean-split',
] as const satisfies readonly ClassCode[];

/** A claim about a class, told to somebody who was not in it. */
export function toldText(words: Words<'charts' | 'findings'>, claim: ClassClaim): string {
  const code = TOLD.find((one) => one === claim.code);
  return code === undefined
    ? classText(words, claim)
    : claimText(words, `findings.told.${code}`, claim);
}
