import { Suspense, useState } from 'react';
import { later } from '../../live/later';
import { Coming } from '../../ui/coming';
import { useWords } from '../../words/language';

/** It brings in the whole projector, which no phone needs that doesn't ask for it. */
const READ_SCREEN = later(async () => (await import('../../screen/read/read-screen')).ReadScreen);

/** Opens what the projector shows as text: for whoever can't see it from where they are. */
export function ReadScreenButton({ code }: { code: string }) {
  const words = useWords('phone');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="min-h-11 rounded-control px-2 text-base font-semibold underline"
      >
        {words.say('phone.read-screen')}
      </button>
      {isOpen && (
        <Suspense fallback={<Coming />}>
          <READ_SCREEN.Component code={code} onShut={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
