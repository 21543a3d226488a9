'use client';

import { useWords } from '../words/language';
import { roundTitle } from './words/activity-words';

/** What the class reads above a round. */
export function RoundTitle({ round }: { round: Parameters<typeof roundTitle>[1] }) {
  return roundTitle(useWords('common'), round);
}
