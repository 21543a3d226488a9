'use client';

import { TriangleAlert } from 'lucide-react';
import { type Experiment, raceFault } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';
import { optimizerName } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import { contestsOf, hasGoal } from './activity-draft';
import { outlookWarning, startWarning } from './outlook';
import { useOutlook } from './use-outlook';

/** Warns, before it is opened, of an activity in which the class would find nothing. */
export function OutlookWarnings({ activity }: { activity: Activity }) {
  const contests = contestsOf(activity);
  return (
    <div role="status" className="grid gap-2 empty:hidden">
      {contests.map((experiment, side) => (
        <Warning
          key={side === 0 ? 'first' : 'other'}
          experiment={experiment}
          hasGoal={hasGoal(activity)}
          isNamed={contests.length > 1}
        />
      ))}
    </div>
  );
}

function Warning({
  experiment,
  hasGoal,
  isNamed,
}: {
  experiment: Experiment;
  hasGoal: boolean;
  isNamed: boolean;
}) {
  const words = useWords('setup', 'experiment');
  const outlook = useOutlook(hasGoal ? experiment : null);
  const warning =
    startWarning(words, experiment) ??
    (outlook === null
      ? null
      : outlookWarning(words, outlook, raceFault(experiment.loss, experiment.optimizer)));
  if (warning === null) return null;
  return (
    <p className="flex gap-2 text-[15px]">
      <TriangleAlert size={18} className="mt-px shrink-0 text-lost" aria-hidden="true" />
      {isNamed
        ? words.say('setup.outlook.named', {
            optimizer: optimizerName(words, experiment),
            warning,
          })
        : warning}
    </p>
  );
}
