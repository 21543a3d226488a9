'use client';

import { useWords } from '../../words/language';
import type { MarkKind } from './outcome';

/** The word beside the mark. Colour, shape and word always come together. */
export function OutcomeWord({
  kind,
  isLive = false,
}: {
  kind: MarkKind;
  /** During the run, when nobody is called "too slow" yet. */
  isLive?: boolean;
}) {
  const words = useWords('common');
  return words.say(isLive ? `common.live.${kind}` : `common.outcome.${kind}`);
}
