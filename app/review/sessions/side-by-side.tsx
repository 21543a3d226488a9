import { CONTROL } from '../../ui/control';

/** Of the form that the boxes of all rows belong to: rows have forms of their own, and forms can't be nested. */
const FORM = 'side-by-side';

/** Chooses a session for the view of a course. */
export function SideBySideBox({ session, about }: { session: string; about: string }) {
  return (
    <label className="-m-2 inline-flex size-10 cursor-pointer items-center justify-center">
      <span className="sr-only">{about}, side by side</span>
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
export function SideBySideForm() {
  return (
    <form id={FORM} action="/review/course" className="flex flex-wrap items-center gap-3">
      <button type="submit" className={CONTROL}>
        Chosen ones side by side
      </button>
      <p className="text-[15px] text-mut">What each class learned, and a row a student by id.</p>
    </form>
  );
}
