import type { Experiment } from '#core/engine/experiment';
import { unusualWords } from '../../ui/experiment-words';

/** What is unusual about a round: optimizer, its settings, schedule, clipping. Nothing for plain descent. */
export function RoundSettings({
  experiment,
  className,
}: {
  experiment: Experiment;
  className: string;
}) {
  const words = unusualWords(experiment);
  return words === null ? null : (
    <p className={`text-[0.9375rem] leading-snug text-mut ${className}`}>{words}.</p>
  );
}
