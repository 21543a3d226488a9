'use client';

import { useState } from 'react';
import type { RateWindow } from '#core/engine/theory/rate-map';
import { NumberField } from '../../../parts/setup/fields/number-field';
import { parseNumber } from '../../../parts/setup/fields/parse-number';
import { Control } from '../../../ui/control';

const FIELDS = [
  ['left', 'First rate from'],
  ['bottom', 'Second rate from'],
  ['size', 'Size'],
] as const;

/** A window that is typed in. What is wrong with its numbers the room says. */
export function ZoomForm({
  window,
  onZoom,
}: {
  window: RateWindow;
  onZoom: (to: RateWindow) => void;
}) {
  const [typed, setTyped] = useState(() => ({
    left: String(window.left),
    bottom: String(window.bottom),
    size: String(window.size),
  }));
  const unread = FIELDS.find(([field]) => Number.isNaN(parseNumber(typed[field])));
  return (
    <details>
      <summary className="text-[15px] type-label">A window of your own</summary>
      <form
        className="mt-3 flex flex-wrap items-start gap-x-4 gap-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (unread !== undefined) return;
          onZoom({
            left: parseNumber(typed.left),
            bottom: parseNumber(typed.bottom),
            size: parseNumber(typed.size),
          });
        }}
      >
        {FIELDS.map(([field, label]) => (
          <NumberField
            key={field}
            label={label}
            value={typed[field]}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
            fault={unread?.[0] === field ? 'Type a number, such as 0.25.' : null}
            className="w-36"
          />
        ))}
        <Control type="submit" className="self-end">
          Show it
        </Control>
      </form>
    </details>
  );
}
