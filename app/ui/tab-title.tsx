import { useHydrated } from './hydrated';

/**
 * Names the tab by what the built page couldn't know: its room, and the language that was chosen since. React puts this
 * title before the page's own, and the first one counts; an effect that sets `document.title` would be undone when the
 * page's own is hydrated.
 */
export function TabTitle({ children }: { children: string }) {
  return useHydrated() ? <title>{`${children} · Overshoot`}</title> : null;
}
