import { LogoMark } from '../ui/logo';
import { useWords } from '../words/language';

/** Until the laboratory is there; all that there is without scripts. */
export function NotYet() {
  const words = useWords('practice');
  return (
    <main className="flex min-h-dvh flex-col">
      <header className="flex min-h-14 items-center gap-3 border-b border-line px-4">
        <LogoMark size={24} />
        <h1 className="text-[1.25rem] type-title">{words.say('practice.title')}</h1>
      </header>
      <div className="flex h-[40dvh] items-center bg-klein px-4 text-on-klein">
        <p className="text-lg">
          <span>{words.say('practice.fetched')} </span>
          <noscript>{words.say('practice.no-script')}</noscript>
        </p>
      </div>
    </main>
  );
}
