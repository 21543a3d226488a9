'use client';

import { findLoss } from '#core/engine/experiment/loss-reference';
import { weightNames } from '#core/engine/loss-function';
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
  const names = axisNames(draft);
  return (
    <div className="flex flex-wrap gap-2">
      {draft.start.map((text, axis) => {
        const name = names[axis] ?? `Start ${axis + 1}`;
        return (
          <NumberField
            key={name}
            label={name}
            value={text}
            onChange={(next) => onChange({ ...draft, start: draft.start.with(axis, next) })}
            fault={axis === 0 ? fault : null}
            className="w-20"
          />
        );
      })}
    </div>
  );
}

/** The weights' names in the formula; a single weight needs none. */
function axisNames(draft: ExperimentDraft): readonly string[] {
  if (draft.start.length === 1) return ['Start'];
  const loss = findLoss(draft.loss);
  return draft.start.map((_, axis) => `Start ${loss ? weightNames(loss)[axis] : axis + 1}`);
}
