import { LoaderCircle } from 'lucide-react';
import { Logo } from '../../../ui/logo';

/** Shown until the room has told something. `code` is null while the page hasn't read its address. */
export function WaitingScreen({ code, isLost }: { code: string | null; isLost: boolean }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[30rem] flex-col px-5 pt-[max(1.25rem,env(safe-area-inset-top))] pb-6">
      <Logo />
      <div className="flex grow flex-col justify-center py-8">
        <h1 className="type-display text-[2.5rem]">{isLost ? 'No answer yet.' : 'Coming in.'}</h1>
        <p className="mt-5 flex items-start gap-2.5 text-lg text-mut" role="status">
          <LoaderCircle
            aria-hidden="true"
            className="mt-0.5 size-5 shrink-0 motion-safe:animate-spin"
          />
          {isLost
            ? 'This phone does not reach the room. It goes on trying: check that it is on the same network.'
            : code === null
              ? 'Looking for the room'
              : `Room ${code.slice(0, 3)} ${code.slice(3)}`}
        </p>
      </div>
    </main>
  );
}
