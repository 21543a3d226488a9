import { type CSSProperties, useState } from 'react';
import { formatCount } from '#core/engine/number-format';
import type { ScreenView } from '#core/protocol/views';
import styles from './screen.module.css';
import { size } from './size';
import { slotted } from './slots';

const PLACES = 24;

/** Who is in: the latest 24, each at a place of its own. */
export function Names({ names }: { names: ScreenView['names'] }) {
  const more = names.length - PLACES;
  // Who is there when the page opens has not just arrived.
  const [alreadyIn] = useState(names.at(-1)?.[0] ?? 0);
  return (
    <section className="flex min-h-0 flex-col p-56 pr-32 pb-40">
      <p className="flex items-end gap-28">
        <span className="type-figure" style={size(names.length < 1000 ? 168 : 120)}>
          {formatCount(names.length)}
        </span>
        <span className="pb-8 type-label" style={size(38)}>
          {names.length === 1 ? 'is in' : 'are in'}
        </span>
      </p>
      {names.length === 0 && (
        <p className="mt-40 text-mut" style={size(34)}>
          Your name appears here.
        </p>
      )}
      <ul
        className="mt-32 grid min-h-0 flex-1 grid-flow-col grid-cols-2 grid-rows-12 gap-x-26 overflow-hidden px-16 -mx-16"
        style={{ maxHeight: 'calc(732 * var(--u))' }}
      >
        {slotted(names, PLACES).map(
          (entry) =>
            entry !== null && (
              <li
                key={entry[0]}
                className={`relative isolate flex min-w-0 items-center ${entry[0] > alreadyIn ? styles.arrival : ''}`}
              >
                <span className="truncate" style={nameStyle(entry[1])}>
                  {entry[1]}
                </span>
              </li>
            ),
        )}
      </ul>
      <p className="mt-24 h-40 text-mut" style={size(34)}>
        {more > 0 && `and ${formatCount(more)} more`}
      </p>
    </section>
  );
}

/** Long names are set smaller and narrower instead of being cut. */
function nameStyle(name: string): CSSProperties {
  const { length } = [...name];
  if (length <= 13) return { ...size(36), fontWeight: 600 };
  if (length <= 17) return { ...size(32), fontWeight: 600, fontStretch: '88%' };
  return { ...size(24), fontWeight: 600, fontStretch: '75%' };
}
