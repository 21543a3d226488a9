'use client';

import { useMemo } from 'react';
import { isPlayable } from '#core/engine/experiment/experiment';
import type { LossReference } from '#core/engine/experiment/loss-reference';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import type { Words } from '#core/words/words';
import { OptimizerFormula } from '../../../ui/formula/formula-book';
import { ScrollBox } from '../../../ui/scroll-box';
import { optimizerName } from '../../../ui/words/experiment-words';
import { useWords } from '../../../words/language';
import { withOptimizer } from '../drafts/changed-draft';
import type { ExperimentDraft } from '../drafts/experiment-draft';
import { CatalogueSelect } from '../fields/catalogue-select';
import { HyperparameterFields } from './hyperparameter-fields';
import { optimizerIdea } from './ideas';

/** Chooses the optimizer: its update rule, what it teaches, and its own settings. */
export function OptimizerField({
  label: given,
  draft,
  areRivalsOffered = false,
  faultAt,
  onChange,
}: {
  label?: string;
  draft: ExperimentDraft;
  /** Those that take no rate too: for the other side of a duel. */
  areRivalsOffered?: boolean;
  faultAt: (field: string) => string | null;
  onChange: (draft: ExperimentDraft) => void;
}) {
  const words = useWords('setup', 'experiment', 'experiment-notes');
  const label = given ?? words.say('setup.optimizer');
  const items = useMemo(
    () => [...optimizerItems(words, draft.loss), ...(areRivalsOffered ? rivalItems(words) : [])],
    [words, draft.loss, areRivalsOffered],
  );
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-3">
        <div className="w-60 max-[559px]:w-full">
          <CatalogueSelect
            label={label}
            items={items}
            value={draft.optimizer}
            onChange={(id) => onChange(withOptimizer(draft, id))}
          />
          <p className="mt-2 text-[15px] text-mut">{optimizerIdea(words, draft.optimizer)}</p>
        </div>
        <ScrollBox
          label={words.say('setup.optimizer.update', { label })}
          direction="horizontal"
          className="min-w-0 max-w-full text-[16px] min-[560px]:mt-6"
        >
          <p className="py-1.5">
            <OptimizerFormula id={draft.optimizer} />
          </p>
        </ScrollBox>
      </div>
      <HyperparameterFields draft={draft} faultAt={faultAt} onChange={onChange} />
    </div>
  );
}

type Say = Words<'setup' | 'experiment' | 'experiment-notes'>;

function rivalItems(words: Say) {
  return RIVALS.map(({ id }) => ({
    id,
    name: optimizerName(words, { optimizer: id }),
    note: optimizerIdea(words, id),
    group: words.say('setup.optimizer.group.rate-free'),
  }));
}

function optimizerItems(words: Say, loss: LossReference) {
  const isKnown = findLoss(loss) !== null;
  return OPTIMIZERS.map(({ id, slider, raceFamily }) => ({
    id,
    name: optimizerName(words, { optimizer: id }),
    note: (isKnown ? isPlayable(loss, id) : raceFamily !== null)
      ? optimizerIdea(words, id)
      : words.say('setup.optimizer.demonstration', { idea: optimizerIdea(words, id) }),
    // If the rates that work depend on the loss, steps are proportional to the slope.
    group: words.say(
      slider === null ? 'setup.optimizer.group.slope' : 'setup.optimizer.group.rate',
    ),
  }));
}
