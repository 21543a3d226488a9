'use client';

import { Check, CircleDashed } from 'lucide-react';
import { useOffline } from './use-offline';

const BUTTON = 'min-h-11 font-semibold underline';

/** Whether the page works without a network, and the way out of that. Nothing where it can't. */
export function OfflineNote() {
  const { state, remove, allow } = useOffline();
  if (state === 'none') return null;
  if (state === 'removed') {
    return (
      <button type="button" onClick={allow} className={BUTTON}>
        Keep for offline use
      </button>
    );
  }
  if (state === 'keeping') return <span className="text-mut">being kept for offline use</span>;
  return <OfflineCopy isWhole={state === 'kept'} onRemove={remove} />;
}

/** What of the page is on this device, which can be removed. */
export function OfflineCopy({ isWhole, onRemove }: { isWhole: boolean; onRemove: () => void }) {
  const Icon = isWhole ? Check : CircleDashed;
  return (
    <details className="relative">
      <summary className="flex min-h-11 items-center gap-1.5 text-mut">
        <Icon aria-hidden="true" className="size-4.5" />
        {isWhole ? 'works offline' : 'partly kept'}
      </summary>
      <div className="absolute right-0 z-10 w-64 border border-line2 bg-bg p-4">
        <p className="text-[0.9375rem]">
          {isWhole
            ? 'A copy of this page, and of nothing else, is on this device.'
            : 'Only partly kept; the next visit tries again.'}
        </p>
        <button type="button" onClick={onRemove} className={BUTTON}>
          Remove it
        </button>
      </div>
    </details>
  );
}
