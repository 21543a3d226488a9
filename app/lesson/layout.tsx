import type { ReactNode } from 'react';
import { PageWords } from '../words/page-words';

/** For the page’s scripts; the slider of the lesson says what a phone’s does. */
export default function LessonLayout({ children }: { children: ReactNode }) {
  return <PageWords areas={['play', 'lesson-figures']}>{children}</PageWords>;
}
