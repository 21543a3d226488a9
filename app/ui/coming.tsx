import { useWords } from '../words/language';
import { CONTROL } from './control';

/** Stands where a part of the page is still being fetched. */
export function Coming() {
  const words = useWords('common');
  return (
    <p role="status" className="text-[15px] text-mut">
      {words.say('common.loading')}
    </p>
  );
}

/** Marks a dialog that is still being fetched. */
const MARK = { 'data-coming': 'dialog' } as const;

/** What has the keys while it is there: a modal dialog may be open before it has the focus, or before it has come. */
export const ANY_DIALOG = '[role="alertdialog"], [role="dialog"], [data-coming="dialog"]';

/** Stands where a dialog will open that is still being fetched, and can be shut already. */
export function ComingDialog({ onShut }: { onShut: () => void }) {
  const words = useWords('ui');
  return (
    <div
      {...MARK}
      className="fixed top-1/2 left-1/2 z-30 flex -translate-x-1/2 -translate-y-1/2 items-center gap-4 rounded-next border border-line2 bg-bg p-5 text-ink"
    >
      <Coming />
      <button type="button" onClick={onShut} className={CONTROL}>
        {words.say('ui.close')}
      </button>
    </div>
  );
}
