'use client';

import { replaced } from '#core/base/replaced';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { weightNames } from '#core/engine/loss-function';
import type { Words } from '#core/words/words';
import { useWords } from '../../../words/language';
import type { ExperimentDraft } from '../drafts/experiment-draft';
import { NumberField } from '../fields/number-field';

/** Where every run starts: a field for each weight. */
export function StartFields({
  draft,
  fault,
  onChange,
}: {
  draft: ExperimentDraft;
  fault: string | null;
  onChange: (draft: ExperimentDraft) => void;
}) {
  const words = useWords('setup');
  const names = axisNames(words, draft);
  return (
    <div className="flex flex-wrap gap-2">
      {draft.start.map((text, axis) => {
        const name = names[axis] ?? words.say('setup.start.weight', { weight: String(axis + 1) });
        return (
          <NumberField
            key={name}
            label={name}
            value={text}
            onChange={(next) => onChange({ ...draft, start: replaced(draft.start, axis, next) })}
            fault={axis === 0 ? fault : null}
            className="w-20"
          />
        );
      })}
    </div>
  );
}

/** The weights' names in the formula; a single weight needs none. */
function axisNames(words: Words<'setup'>, draft: ExperimentDraft): readonly string[] {
  if (draft.start.length === 1) return [words.say('setup.start')];
  const loss = findLoss(draft.loss);
  return draft.start.map((_, axis) =>
    words.say('setup.start.weight', {
      weight: (loss && weightNames(loss)[axis]) ?? String(axis + 1),
    }),
  );
}
