/** Lists to choose from, in the panel and in what a view adds to it. */
export const SELECT =
  'min-h-11 w-full rounded-control border border-line2 bg-bg px-2.5 text-[1rem] font-[650] text-ink';
