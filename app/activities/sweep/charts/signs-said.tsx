'use client';

import type { Sentence } from '#core/words/messages';
import { useWords } from '../../../words/language';

/** By what one sees that a rate is too large, too small or right. */
export function SignsSaid({ signs }: { signs: readonly Sentence[] }) {
  const words = useWords('signs');
  return signs.map(words.tell).join(' ');
}
