'use client';

import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { settingsWords } from '../../../ui/words/experiment-words';
import { useWords } from '../../../words/language';
import { goalOfNoise } from '../drafts/changed-draft';
import type { ExperimentDraft } from '../drafts/experiment-draft';
import { NumberField } from '../fields/number-field';
import { NumericsFields } from './numerics-fields';
import { ScheduleField } from './schedule-field';

const UNDER_MORE = ['schedule', 'target', 'clipNorm', 'noise', 'precision', 'seed'];

/**
 * Settings that most rounds leave alone. A fault among them opens them; closed, it says what differs from the
 * defaults.
 */
export function MoreSettings({
  draft,
  experiment,
  faultAt,
  onChange,
  children,
}: {
  draft: ExperimentDraft;
  /** What the draft describes; null while it is faulty. */
  experiment: Experiment | null;
  faultAt: (field: string) => string | null;
  onChange: (draft: ExperimentDraft) => void;
  children: ReactNode;
}) {
  const words = useWords('setup', 'experiment');
  const [isOpen, setOpen] = useState(false);
  const isNeeded = UNDER_MORE.some((field) => faultAt(field) !== null);
  const isGoalOfNoise = draft.target === goalOfNoise(draft);
  const settings = experiment === null ? [] : settingsWords(words, experiment);
  return (
    <details
      open={isOpen || isNeeded}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="border-t border-line pt-3"
    >
      <summary className="inline-flex min-h-9 list-none items-center gap-1.5 rounded-chip text-[15px] type-label">
        <ChevronRight
          size={17}
          aria-hidden="true"
          className="shrink-0 in-open:rotate-90 rtl:not-in-open:rotate-180"
        />
        <span>
          {words.say('setup.more')}
          {settings.length > 0 && (
            <span className="block font-[500] text-mut">
              {words.say('setup.more.now', { settings: settings.join('; ') })}
            </span>
          )}
        </span>
      </summary>
      <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-5">
        <ScheduleField
          draft={draft}
          experiment={experiment}
          fault={faultAt('schedule')}
          onChange={onChange}
        />
        <div className="flex flex-wrap items-start gap-x-8 gap-y-4 border-t border-line pt-4">
          <NumberField
            label={words.say('setup.goal')}
            value={draft.target}
            onChange={(target) => onChange({ ...draft, target })}
            fault={faultAt('target')}
            {...(isGoalOfNoise && { hint: words.say('setup.goal.of-noise') })}
          />
          <NumericsFields draft={draft} faultAt={faultAt} onChange={onChange} />
          {children}
        </div>
      </div>
    </details>
  );
}
