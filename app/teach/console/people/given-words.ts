import { formatRate } from '#core/engine/number-format';
import type { InputKind } from '#core/lesson/activities/inputs';
import { letterOf } from '../../../ui/words/letter-of';
import type { Given } from './roster';

/** That something was given, without what: the screen may be mirrored. */
const COVERED: Readonly<Record<InputKind, string>> = {
  pick: 'picked',
  'change-rate': 'picked',
  vote: 'voted',
  tap: 'tapped',
};

/** What a student gave to the round, as the class list says it. */
export function givenWords({ kind, value }: Given, isUncovered: boolean): string {
  if (!isUncovered) return COVERED[kind];
  if (kind === 'vote') return letterOf(value);
  return kind === 'tap' ? `step ${value}` : formatRate(value);
}
