'use client';

import { isRateFree } from '#core/engine/optimizers/catalogue';
import { OptimizerField } from '../../parts/setup/experiment/optimizer-field';
import { ScheduleField } from '../../parts/setup/experiment/schedule-field';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { rivalNote } from '../../ui/words/rival-words';
import { useWords } from '../../words/language';
import { changedRival, type DuelDraft, RIVAL, rivalDraft } from './setup';

export const duelFields: KindFields<DuelDraft> = {
  isAfterExperiment: true,
  Fields: RivalFields,
};

function RivalFields({ own, onChange, draft, experiment, faultAt }: OwnFieldsProps<DuelDraft>) {
  const words = useWords('setup', 'experiment');
  const rival = rivalDraft(draft, own);
  const rivalFault = (field: string) => faultAt(`${RIVAL}${field}`);
  const change = (next: typeof rival) => onChange(changedRival(rival, next));
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 border-t border-line">
      <legend className="float-left w-full pt-5 text-[18px] type-title">
        {words.say('setup.duel.other')}
      </legend>
      <OptimizerField
        label={words.say('setup.duel.optimizer')}
        areRivalsOffered
        draft={rival}
        faultAt={rivalFault}
        onChange={change}
      />
      <FaultLine fault={rivalFault('optimizer')} />
      {isRateFree(rival) && <p className="text-[15px]">{rivalNote(words, rival)}</p>}
      <details
        hidden={isRateFree(rival) && own.schedule.kind === 'constant'}
        open={own.schedule.kind !== 'constant' || undefined}
      >
        <summary className="inline-flex min-h-9 items-center rounded-chip text-[15px] type-label">
          {words.say('setup.duel.schedule')}
        </summary>
        <div className="mt-2">
          <ScheduleField
            draft={rival}
            experiment={experiment}
            fault={rivalFault('schedule')}
            onChange={change}
          />
        </div>
      </details>
    </fieldset>
  );
}

function FaultLine({ fault }: { fault: string | null }) {
  return (
    <p role="alert" className="text-[14px] text-lost empty:hidden">
      {fault}
    </p>
  );
}
