import type { ReactNode } from 'react';
import { Panel } from '../setup/panel';
import type { ViewProps } from './view-props';

/** A finding over a picture, beside what is run. */
export function ViewFrame({
  laboratory,
  edge,
  onChange,
  title,
  children,
  inPanel,
}: ViewProps & {
  /** The finding. */
  title: string;
  children: ReactNode;
  /** What this view adds to what is set. */
  inPanel?: ReactNode;
}) {
  return (
    <>
      <div className="in-view min-w-0 px-4 py-5 min-[64rem]:px-8">
        <h2 className="min-h-[2.4em] text-[clamp(1.5rem,3vw,2.25rem)] text-balance type-display">
          {title}
        </h2>
        {children}
      </div>
      <Panel laboratory={laboratory} edge={edge} onChange={onChange} hasRuns={false}>
        {inPanel}
      </Panel>
    </>
  );
}
