'use client';

import { useState } from 'react';
import type { RateWindow } from '#core/engine/theory/rate-map';
import { NumberField } from '../../../parts/setup/fields/number-field';
import { parseNumber } from '../../../parts/setup/fields/parse-number';
import { typedNumber } from '../../../parts/setup/fields/typed-number';
import { Control } from '../../../ui/control';
import { useWords } from '../../../words/language';

const FIELDS = ['left', 'bottom', 'size'] as const;

/** A window that is typed in. What is wrong with its numbers the room says. */
export function ZoomForm({
  window,
  onZoom,
}: {
  window: RateWindow;
  onZoom: (to: RateWindow) => void;
}) {
  const words = useWords('console-rounds');
  const [typed, setTyped] = useState(() => ({
    left: typedNumber(words.numbers, window.left),
    bottom: typedNumber(words.numbers, window.bottom),
    size: typedNumber(words.numbers, window.size),
  }));
  const unread = FIELDS.find((field) => Number.isNaN(parseNumber(typed[field])));
  return (
    <details>
      <summary className="text-[15px] type-label">{words.say('console-rounds.zoom')}</summary>
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
        {FIELDS.map((field) => (
          <NumberField
            key={field}
            label={words.say(`console-rounds.zoom.${field}`)}
            value={typed[field]}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
            fault={
              unread === field ? words.say('console-rounds.zoom.fault', { example: 0.25 }) : null
            }
            className="w-36"
          />
        ))}
        <Control type="submit" className="self-end">
          {words.say('console-rounds.zoom.show')}
        </Control>
      </form>
    </details>
  );
}
