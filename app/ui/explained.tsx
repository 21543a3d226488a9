'use client';

import type { Explanation } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { useWords } from '../words/language';

/** What happened in a run, and why, in sentences. */
export function Explained({ explanation }: { explanation: Explanation }) {
  const words = useWords('explanation');
  return explanationText(words, explanation).sentences.join(' ');
}
