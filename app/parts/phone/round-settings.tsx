import type { Experiment } from '#core/engine/experiment/experiment';
import { settingsWords } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';

/** What differs from the defaults: the optimizer's settings, schedule, clipping. Nothing if nothing does. */
export function RoundSettings({
  experiment,
  className,
}: {
  experiment: Experiment;
  className: string;
}) {
  const settings = settingsWords(useWords('experiment'), experiment).join('; ');
  return settings === '' ? null : (
    <p className={`text-[0.9375rem] leading-snug text-mut first-letter:uppercase ${className}`}>
      {settings}.
    </p>
  );
}
