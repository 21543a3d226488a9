import type { ReactNode } from 'react';

/** A small, quiet button among others; finger-sized on touch screens. */
export function RowButton({
  icon,
  label,
  blocked,
  onClick,
  children,
}: {
  icon: ReactNode;
  /** For a button without words on it. */
  label?: string;
  /** Why it can't be pressed now. It can still be focused, and says so. */
  blocked: string | null;
  onClick: () => void;
  children?: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={blocked ?? label}
      aria-disabled={blocked !== null || undefined}
      onClick={blocked === null ? onClick : undefined}
      className={ROW_BUTTON}
    >
      {icon}
      {children}
    </button>
  );
}

export const ROW_BUTTON =
  'inline-flex min-h-9 min-w-9 items-center justify-center gap-1.5 rounded-control border border-line bg-bg px-2 text-[14px] type-label text-ink hover:border-line2 hover:bg-panel active:bg-line aria-disabled:cursor-default aria-disabled:bg-bg aria-disabled:text-mut pointer-coarse:min-h-11 pointer-coarse:min-w-11';
