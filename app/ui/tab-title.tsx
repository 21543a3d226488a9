/**
 * Names the tab by what the built page couldn't know. React puts this title before the page's own, and the first one
 * counts; an effect that sets `document.title` would be undone when the page's own is hydrated.
 */
export function TabTitle({ children }: { children: string }) {
  return <title>{`${children} · Overshoot`}</title>;
}
