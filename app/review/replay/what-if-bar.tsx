'use client';

import { SlidersHorizontal } from 'lucide-react';
import { NOISE_LIMITS } from '#core/engine/experiment/experiment';
import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { changeableParts, realWhatIf, type WhatIf } from '#core/lesson/replay/what-if';
import { Control } from '../../ui/control';
import { lossName } from '../../ui/formula/loss-name';
import { optimizerName } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import { withOtherSide } from './other-side';
import { Choose, type Option, TypedNumber, TypedPoint } from './what-if-inputs';

/** Not the ids of losses: those are words. */
const TYPED_IN_CLASS = '';
const TYPED_NOW = '(typed)';

/** What is changed most of an activity, one control a part; what is changed is dark. */
export function WhatIfBar({
  activity,
  whatIf,
  onChange,
  onMore,
}: {
  /** As it was in class. */
  activity: Activity;
  whatIf: WhatIf;
  onChange: (whatIf: WhatIf) => void;
  /** All other settings are asked for. */
  onMore: () => void;
}) {
  const words = useWords('what-if', 'experiment');
  const { say } = words;
  const optimizerOption = ({ id }: { readonly id: string }): Option => ({
    id,
    words: optimizerName(words, { optimizer: id }),
  });
  const base = experimentOf(activity);
  const parts = changeableParts(activity);
  if (base === null || parts.length === 0) return null;
  const change = (asked: WhatIf) => onChange(realWhatIf(activity, { ...whatIf, ...asked }));
  const isOtherLoss = whatIf.loss !== undefined || whatIf.formula !== undefined;
  const loss = findLoss(lossShown(base.loss, whatIf));
  const start = whatIf.start ?? (isOtherLoss ? (loss?.start ?? []) : base.start);
  const hasNoise = loss !== null && loss.dimension <= NOISE_LIMITS.dimensions;
  const schedule = whatIf.schedule ?? base.schedule;
  const kind = typeof schedule === 'string' ? schedule : schedule.kind;
  const otherSide =
    'rival' in activity ? (whatIf.rival?.optimizer ?? activity.rival.optimizer) : null;
  return (
    <section aria-label={say('what-if.title')} className="flex flex-wrap items-end gap-2">
      <h2 className="min-h-11 content-center text-[19px] type-title">{say('what-if.title')}</h2>
      {parts.includes('optimizer') && (
        <Choose
          label={say('rival' in activity ? 'what-if.first-side' : 'what-if.optimizer')}
          options={OPTIMIZERS.map(optimizerOption)}
          value={whatIf.optimizer ?? base.optimizer}
          isChanged={whatIf.optimizer !== undefined || whatIf.hyperparameters !== undefined}
          onChange={(optimizer) => {
            const { hyperparameters: _settings, ...others } = whatIf;
            onChange(realWhatIf(activity, { ...others, optimizer }));
          }}
        />
      )}
      {otherSide !== null && (
        <Choose
          label={say('what-if.other-side')}
          options={[...OPTIMIZERS, ...RIVALS].map(optimizerOption)}
          value={otherSide}
          isChanged={whatIf.rival !== undefined}
          onChange={(optimizer) =>
            change({ rival: withOtherSide(whatIf.rival ?? {}, otherSide, optimizer) })
          }
        />
      )}
      {'beside' in activity && (
        <TypedNumber
          label={say('what-if.rate')}
          value={whatIf.learningRate ?? activity.learningRate}
          isChanged={whatIf.learningRate !== undefined}
          onChange={(learningRate) => change({ learningRate })}
        />
      )}
      {parts.includes('loss') && (
        <Choose
          label={say('what-if.loss')}
          options={[
            ...('id' in base.loss ? [] : [{ id: TYPED_IN_CLASS, words: say('what-if.typed') }]),
            ...(whatIf.formula === undefined ? [] : [{ id: TYPED_NOW, words: whatIf.formula }]),
            ...LOSSES.map(({ id }) => ({ id, words: lossName(words, { id }) })),
          ]}
          value={chosenLoss(base.loss, whatIf)}
          isChanged={isOtherLoss}
          onChange={(id) => {
            if (id !== TYPED_NOW) onChange(realWhatIf(activity, onOtherLoss(whatIf, id)));
          }}
        />
      )}
      {parts.includes('start') && start.length > 0 && start.length <= 2 && (
        <TypedPoint
          start={start}
          isChanged={whatIf.start !== undefined}
          onChange={(point) => change({ start: point })}
        />
      )}
      {parts.includes('budget') && (
        <TypedNumber
          label={say('what-if.steps')}
          value={whatIf.budget ?? base.budget}
          isChanged={whatIf.budget !== undefined}
          onChange={(budget) => change({ budget })}
        />
      )}
      {parts.includes('noise') && hasNoise && (
        <TypedNumber
          label={say('what-if.noise')}
          value={whatIf.noise ?? base.noise ?? 0}
          isChanged={whatIf.noise !== undefined}
          onChange={(noise) => change({ noise })}
        />
      )}
      {parts.includes('schedule') && (
        <Choose
          label={say('what-if.schedule')}
          options={SCHEDULE_KINDS.filter(
            (one) => one !== 'by-hand' || [kind, base.schedule.kind].includes(one),
          ).map((id) => ({ id, words: say(`experiment.schedule-title.${id}`) }))}
          value={kind}
          isChanged={whatIf.schedule !== undefined}
          onChange={(id) => {
            const asked = SCHEDULE_KINDS.find((one) => one === id);
            if (asked !== undefined) change({ schedule: asked });
          }}
        />
      )}
      <Control icon={<SlidersHorizontal size={18} aria-hidden="true" />} onClick={onMore}>
        {say('what-if.more')}
      </Control>
      {Object.keys(whatIf).length > 0 && (
        <Control onClick={() => onChange({})}>{say('what-if.as-it-was')}</Control>
      )}
    </section>
  );
}

function lossShown(base: LossReference, { loss, formula }: WhatIf): LossReference {
  if (formula !== undefined) return { expression: formula };
  return loss === undefined ? base : { id: loss };
}

function chosenLoss(base: LossReference, { loss, formula }: WhatIf): string {
  if (formula !== undefined) return TYPED_NOW;
  return loss ?? ('id' in base ? base.id : TYPED_IN_CLASS);
}

/** Another loss has another start and goal, maybe another number of weights. */
function onOtherLoss(whatIf: WhatIf, id: string): WhatIf {
  const { loss: _loss, formula: _formula, start: _start, target: _goal, ...kept } = whatIf;
  const { noise, ...silent } = kept;
  const found = findLoss({ id });
  const keepsNoise = found === null || found.dimension <= NOISE_LIMITS.dimensions;
  return { ...(keepsNoise ? kept : silent), ...(id !== TYPED_IN_CLASS && { loss: id }) };
}
