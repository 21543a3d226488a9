import { size } from '../parts/screen/size';

export interface ScreenAction {
  readonly key: string;
  readonly words: string;
  readonly act: () => void;
  /** For a button that is on or off. */
  readonly isOn?: boolean;
}

/** What the keys do, as buttons: visible while the mouse moves or one of them has the focus. */
export function Controls({
  actions,
  isHidden,
}: {
  actions: readonly ScreenAction[];
  isHidden: boolean;
}) {
  return (
    <div
      className={`absolute end-24 bottom-24 z-10 flex gap-12 transition-opacity duration-200 focus-within:opacity-100 ${isHidden ? 'opacity-0' : ''}`}
    >
      {actions.map(({ key, words, act, isOn }) => (
        <button
          key={key}
          type="button"
          aria-pressed={isOn}
          aria-keyshortcuts={key}
          onClick={act}
          className={`flex items-center gap-14 rounded-control border-2 border-ink px-20 py-10 type-label ${isOn ? 'bg-ink text-bg' : 'bg-bg text-ink'}`}
          style={size(26)}
        >
          {words}
          <kbd
            className="rounded-[0.2em] border border-current px-8 font-sans opacity-80"
            style={size(24)}
          >
            {key}
          </kbd>
        </button>
      ))}
    </div>
  );
}
