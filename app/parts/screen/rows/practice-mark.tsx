import { useWords } from '../../../words/language';

/** Stands beside the name of a practice student; the word is in the legend, and here for screen readers. */
export function PracticeMark() {
  const word = useWords('screen').say('screen.practice');
  return (
    <span className="inline-flex shrink-0" title={word}>
      <svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true" className="size-28">
        <circle r="9" fill="none" stroke="currentColor" strokeWidth="4" strokeDasharray="6.2 3.2" />
      </svg>
      <span className="sr-only">{word}</span>
    </span>
  );
}
