import type { ComponentProps, ReactNode } from 'react';

/**
 * The quiet button of the console and the review; also for links that act (`<a className={CONTROL}>`). Dark
 * when pressed.
 */
export const CONTROL =
  'inline-flex min-h-11 items-center justify-center gap-2.5 rounded-control border border-line bg-bg px-3.5 py-2 text-[15px] type-label text-ink hover:border-line2 hover:bg-panel active:bg-line aria-disabled:cursor-default aria-disabled:border-line aria-disabled:bg-bg aria-disabled:text-mut aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-bg';

type Props = Omit<ComponentProps<'button'>, 'disabled'> & {
  icon?: ReactNode;
  /** The key that does the same. */
  shortcut?: string;
  /** Why it can't be pressed now. It can still be focused, and says so. */
  blocked?: string | null;
  isOn?: boolean;
};

export function Control({
  icon,
  shortcut,
  blocked = null,
  isOn,
  onClick,
  className = '',
  children,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={blocked !== null || undefined}
      aria-pressed={isOn}
      aria-keyshortcuts={shortcut}
      title={blocked ?? rest.title}
      // A click doesn't move the focus here, so that the space bar keeps doing the next step.
      onPointerDown={(event) => {
        if (event.pointerType === 'mouse') event.preventDefault();
      }}
      onClick={blocked === null ? onClick : undefined}
      className={`${CONTROL} ${className}`}
    >
      {icon}
      {children}
      {shortcut !== undefined && <KeyHint>{shortcut}</KeyHint>}
    </button>
  );
}

/** A key as labelled on the keyboard; hidden on devices without one. */
export function KeyHint({ children }: { children: ReactNode }) {
  return (
    <span
      aria-hidden="true"
      className="hidden whitespace-nowrap rounded-[4px] border border-current px-1.5 py-px font-sans text-[13px] opacity-80 min-[860px]:pointer-fine:inline-block"
    >
      {children}
    </span>
  );
}
