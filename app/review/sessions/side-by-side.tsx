import type { Words } from '#core/words/words';
import { ownAddress } from '../../ui/address/own-address';
import { CONTROL } from '../../ui/control';

/** Of the form that the boxes of all rows belong to: rows have forms of their own, and forms can't be nested. */
const FORM = 'side-by-side';

/** Chooses a session for the view of a course. */
export function SideBySideBox({
  words,
  session,
  about,
}: {
  words: Words<'review-sessions'>;
  session: string;
  about: string;
}) {
  return (
    <label className="-m-2 inline-flex size-10 cursor-pointer items-center justify-center">
      <span className="sr-only">{words.say('review-sessions.beside', { about })}</span>
      <input
        form={FORM}
        type="checkbox"
        name="session"
        value={session}
        className="size-5 accent-(--klein)"
      />
    </label>
  );
}

/** Leads to the chosen sessions side by side; a plain form, which works without a script. */
export function SideBySideForm({ words }: { words: Words<'review-sessions'> }) {
  return (
    <form
      id={FORM}
      action={ownAddress('/review/course')}
      className="flex flex-wrap items-center gap-3"
    >
      <button type="submit" className={CONTROL}>
        {words.say('review-sessions.side-by-side')}
      </button>
      <p className="text-[15px] text-mut">{words.say('review-sessions.side-by-side.why')}</p>
    </form>
  );
}
