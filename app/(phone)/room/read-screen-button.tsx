import { lazy, Suspense, useState } from 'react';
import { insist } from '../../live/insist';
import { useWords } from '../../words/language';

/** It brings in the whole projector, which no phone needs that doesn't ask for it. */
const ReadScreen = lazy(async () => {
  const { ReadScreen } = await insist(() => import('../../screen/read/read-screen'));
  return { default: ReadScreen };
});

/** Opens what the projector shows as text: for whoever can't see it from where they are. */
export function ReadScreenButton({ code }: { code: string }) {
  const words = useWords('common', 'phone');
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
        <Suspense fallback={<span role="status">{words.say('common.loading')}</span>}>
          <ReadScreen code={code} onShut={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
