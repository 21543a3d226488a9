import { Unplug } from 'lucide-react';
import { useWords } from '../../words/language';
import { usePhoneRoom, usePhoneTold } from './room-provider';

/** Calm and on top: nothing below it moves, and nothing is lost. */
export function ConnectionBanner({ reassurance }: { reassurance: string }) {
  const words = useWords('common');
  const isRestarting = usePhoneTold(usePhoneRoom(), ({ link }) => link === 'restarting');
  return (
    <div
      role="status"
      className="drop-in fixed inset-x-0 top-0 z-20 bg-ink text-bg pt-[env(safe-area-inset-top)]"
    >
      <p className="mx-auto flex min-h-13 max-w-[30rem] items-center gap-3 px-4 py-2">
        <Unplug aria-hidden="true" className="size-6 shrink-0" />
        <span>
          <strong className="font-bold">
            {words.say(isRestarting ? 'common.restarting' : 'common.reconnecting')}
          </strong>{' '}
          {reassurance}
        </span>
      </p>
    </div>
  );
}
