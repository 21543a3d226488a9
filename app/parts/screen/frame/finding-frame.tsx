import type { ReactNode } from 'react';
import type { OutcomeCounts } from '#core/engine/outcome';
import { useWords } from '../../../words/language';
import { HeadlineOutcomes, outcomeListRoom } from './outcome-counts';
import { TitleLine } from './title-line';

/** A finding as the headline, and the picture that shows it in the rest of the screen. */
export function FindingFrame({
  title,
  outcomes,
  foot,
  children,
}: {
  title: string;
  /** How many of each, beside the headline. */
  outcomes?: OutcomeCounts;
  /** Below the picture. */
  foot?: ReactNode;
  /** The picture. */
  children: ReactNode;
}) {
  const words = useWords('common');
  return (
    <main className="flex h-full flex-col px-56 pb-36">
      <TitleLine
        title={title}
        beside={outcomes === undefined ? 0 : outcomeListRoom(words, outcomes)}
      >
        {outcomes && <HeadlineOutcomes outcomes={outcomes} />}
      </TitleLine>
      <div className="min-h-0 flex-1">{children}</div>
      {foot}
    </main>
  );
}
