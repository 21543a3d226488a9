import { LoaderCircle } from 'lucide-react';
import { Logo } from '../../../ui/logo';
import { useWords } from '../../../words/language';

/** Shown until the room has told something. `code` is null while the page hasn't read its address. */
export function WaitingScreen({ code, isLost }: { code: string | null; isLost: boolean }) {
  const words = useWords('phone');
  return (
    <main className="mx-auto flex min-h-dvh max-w-[30rem] flex-col px-5 pt-[max(1.25rem,env(safe-area-inset-top))] pb-6">
      <Logo />
      <div className="flex grow flex-col justify-center py-8">
        <h1 className="type-display text-[2.5rem]">
          {words.say(isLost ? 'phone.waiting.lost-title' : 'phone.waiting.title')}
        </h1>
        <p className="mt-5 flex items-start gap-2.5 text-lg text-mut" role="status">
          <LoaderCircle
            aria-hidden="true"
            className="mt-0.5 size-5 shrink-0 motion-safe:animate-spin"
          />
          {isLost
            ? words.say('phone.waiting.lost')
            : code === null
              ? words.say('phone.waiting.looking')
              : words.say('phone.waiting.room', { code: `${code.slice(0, 3)} ${code.slice(3)}` })}
        </p>
      </div>
    </main>
  );
}
