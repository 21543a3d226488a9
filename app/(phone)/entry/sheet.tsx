import type { ReactNode } from 'react';

/**
 * The sheet of paper at the bottom of a coloured page. It stays in sight when the keyboard takes up part of
 * the screen, and scrolls in itself where its text is so large that it is higher than that.
 */
export function Sheet({ children }: { children: ReactNode }) {
  return (
    <div className="[@media(min-height:24rem)]:sticky bottom-0 max-h-dvh overflow-y-auto rounded-t-sheet bg-bg text-ink">
      <div className="mx-auto w-full max-w-[30rem] px-5 pt-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] [@media(max-height:30rem)]:pt-4 [@media(max-height:30rem)]:pb-4">
        {children}
      </div>
    </div>
  );
}

export function SheetButton({ disabled, children }: { disabled: boolean; children: ReactNode }) {
  return (
    <button
      type="submit"
      disabled={disabled}
      className="mt-4 flex min-h-15 w-full items-center justify-center gap-3.5 rounded-phone bg-ink px-5 py-2 text-xl font-bold text-bg disabled:bg-panel disabled:text-mut"
    >
      {children}
    </button>
  );
}
