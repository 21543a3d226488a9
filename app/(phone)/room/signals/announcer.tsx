import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { useWords } from '../../../words/language';
import { spokenNews } from './announcement';

/** Tells screen readers what has changed, in one sentence and only at the turning points of a round. */
export function Announcer({ view, you }: { view: StudentView; you: You }) {
  const words = useWords('common', 'phone');
  return (
    <p className="sr-only" aria-live="polite">
      {spokenNews(words, view, you)}
    </p>
  );
}
