'use client';

import { Check, CircleDashed } from 'lucide-react';
import { useWords } from '../../words/language';
import { useOffline } from './use-offline';

const BUTTON = 'min-h-11 font-semibold underline';

/** Whether the page works without a network, and the way out of that. Nothing where it can't. */
export function OfflineNote() {
  const words = useWords('practice');
  const { state, remove, allow } = useOffline();
  if (state === 'none') return null;
  if (state === 'removed') {
    return (
      <button type="button" onClick={allow} className={BUTTON}>
        {words.say('practice.offline.keep')}
      </button>
    );
  }
  if (state === 'keeping') {
    return <span className="text-mut">{words.say('practice.offline.keeping')}</span>;
  }
  return <OfflineCopy isWhole={state === 'kept'} onRemove={remove} />;
}

/** What of the page is on this device, which can be removed. */
export function OfflineCopy({ isWhole, onRemove }: { isWhole: boolean; onRemove: () => void }) {
  const words = useWords('practice');
  const Icon = isWhole ? Check : CircleDashed;
  return (
    <details className="relative">
      <summary className="flex min-h-11 items-center gap-1.5 text-mut">
        <Icon aria-hidden="true" className="size-4.5" />
        {words.say(isWhole ? 'practice.offline.works' : 'practice.offline.partly')}
      </summary>
      <div className="absolute end-0 z-10 w-64 border border-line2 bg-bg p-4">
        <p className="text-[0.9375rem]">
          {words.say(isWhole ? 'practice.offline.whole' : 'practice.offline.part')}
        </p>
        <button type="button" onClick={onRemove} className={BUTTON}>
          {words.say('practice.offline.remove')}
        </button>
      </div>
    </details>
  );
}
