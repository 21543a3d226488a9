'use client';

import { useTabTitle } from '../ui/use-tab-title';
import { useWords } from '../words/language';

/** The title of a page of a room, which a change of language changes too. */
export function PhoneTitle({ page }: { page: 'join' | 'play' }) {
  const words = useWords('phone');
  useTabTitle(words.say(`phone.title.${page}`));
  return null;
}
