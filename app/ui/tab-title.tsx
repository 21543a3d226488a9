/**
 * Names the tab by what the built page couldn't know. React puts this title before the page's own, and the first one
 * counts; an effect that sets `document.title` would be undone when the page's own is hydrated.
 */
export function TabTitle({ children }: { children: string }) {
  return <title>{tabTitle(children)}</title>;
}

/** As the layout has it of every other page. */
export function tabTitle(page: string): string {
  return `${page} · Overshoot`;
}
