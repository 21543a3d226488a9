import { sharedReport } from '#core/report/shared/shared-report';
import { FEWEST_SHARED, type SharedSession } from '#core/report/shared/shared-session';
import type { Words } from '#core/words/words';
import { LearnedSection } from '../../review/report/learned-section';
import { headlineWords } from '../../review/report/words/headline-words';
import { heldBackWords } from './words';

/** The front page of a shared session: what the class learned. */
export function SharedFront({
  words,
  shared: { session, heldBack },
}: {
  words: Words;
  shared: SharedSession;
}) {
  const { headline, learned } = sharedReport(session);
  const isNothingLeft = session.rounds.length === 0 && heldBack > 0;
  return (
    <div className="mx-auto grid max-w-[1100px] grid-cols-[minmax(0,1fr)] gap-6 px-4 pt-4 pb-12 min-[760px]:px-8 print:max-w-none print:px-0">
      <h1 className="text-[28px] text-balance type-display min-[760px]:text-[32px]">
        {isNothingLeft ? words.say('shared.all-held-back') : headlineWords(words, headline)}
      </h1>
      <LearnedSection words={words} learned={learned} />
      <div className="grid max-w-160 gap-1 border-t border-line pt-3 text-[15px] text-mut">
        <p>{words.say('shared.about', { fewest: FEWEST_SHARED })}</p>
        <p className="empty:hidden">{heldBackWords(words, heldBack)}</p>
      </div>
    </div>
  );
}
