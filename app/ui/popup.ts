/** The look of what opens over a page. No shadows: the border is the depth. */
export const BACKDROP =
  'fixed inset-0 z-30 min-h-dvh bg-[#07071a] opacity-55 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0';

export const POPUP =
  'fixed top-1/2 left-1/2 z-30 max-h-[calc(100dvh-2rem)] max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-next border border-line2 bg-bg p-5 text-ink transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 min-[560px]:p-6';
