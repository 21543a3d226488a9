'use client';

import type { ExperimentDraft } from './experiment-draft';
import { NumberField } from './number-field';

/** Where every run begins: a field for each weight. */
export function StartFields({
  draft,
  fault,
  onChange,
}: {
  draft: ExperimentDraft;
  fault: string | null;
  onChange: (draft: ExperimentDraft) => void;
}) {
  return (
    <div className="flex flex-wrap gap-2">
      {draft.start.map((text, axis) => {
        const name = axisName(axis, draft.start.length);
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

/** Two weights are the axes of a map, x and y; more are counted. */
function axisName(axis: number, dimension: number): string {
  if (dimension === 1) return 'Start';
  return dimension === 2 ? `Start ${axis === 0 ? 'x' : 'y'}` : `Start w${axis + 1}`;
}
