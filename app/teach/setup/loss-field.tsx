'use client';

import { useMemo } from 'react';
import { isPlayable } from '#core/engine/experiment';
import { findLoss } from '#core/engine/loss-reference';
import { LOSSES } from '#core/engine/losses/registry';
import { LossFormula } from '../../ui/formula-book';
import { CatalogueSelect } from './catalogue-select';
import { type Draft, parseNumber, withDefaults } from './draft';
import { LossPicture } from './loss-picture';

/** Which loss: the picture with its start, the list of all, and what this one teaches. */
export function LossField({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const loss = findLoss(draft.loss);
  const items = useMemo(
    () =>
      LOSSES.map((one) => ({
        id: one.id,
        name: one.name,
        note: isPlayable({ id: one.id }, draft.optimizer)
          ? one.plainFormula
          : `${one.plainFormula}, a demonstration`,
        picture: <LossPicture loss={one} className="h-11 w-18 shrink-0 rounded-chip" />,
      })),
    [draft.optimizer],
  );
  const startKey = draft.start.join(' ');
  const start = useMemo(() => {
    const numbers = startKey.split(' ').map(parseNumber);
    return numbers.every(Number.isFinite) ? numbers : undefined;
  }, [startKey]);
  return (
    <div className="grid gap-x-5 gap-y-4 min-[560px]:grid-cols-[240px_minmax(0,1fr)]">
      {loss !== null && (
        <LossPicture
          loss={loss}
          {...(start !== undefined && { start })}
          className="h-40 rounded-control max-[559px]:h-32"
        />
      )}
      <div className="grid content-start gap-3">
        <CatalogueSelect
          label="Loss function"
          items={items}
          value={'id' in draft.loss ? draft.loss.id : null}
          onChange={(id) => onChange(withDefaults(draft, { id }, draft.optimizer))}
        />
        <p className="text-[19px]">
          <LossFormula loss={draft.loss} />
        </p>
        <p className="text-[15px] text-mut">{loss?.lesson}</p>
      </div>
    </div>
  );
}
