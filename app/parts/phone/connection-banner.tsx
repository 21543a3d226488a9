import { Unplug } from 'lucide-react';

/** Calm and on top: nothing below it moves, and nothing is lost. */
export function ConnectionBanner({ reassurance }: { reassurance: string }) {
  return (
    <div
      role="status"
      className="drop-in fixed inset-x-0 top-0 z-20 bg-ink text-bg pt-[env(safe-area-inset-top)]"
    >
      <p className="mx-auto flex min-h-13 max-w-[30rem] items-center gap-3 px-4 py-2">
        <Unplug aria-hidden="true" className="size-6 shrink-0" />
        <span>
          <strong className="font-bold">Reconnecting.</strong> {reassurance}
        </span>
      </p>
    </div>
  );
}
