import { useEffect } from 'react';

/**
 * Names the tab by what the built page couldn't know: its room, and the language that was chosen since. The page's own
 * title may be hydrated after that, before or behind a `<title>` of React's: so the name is put back where it is lost.
 * @param title without the product's name; null: the page's own stays
 */
export function useTabTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const name = () => {
      const wanted = `${title} · Overshoot`;
      if (document.title !== wanted) document.title = wanted;
    };
    name();
    const changes = new MutationObserver(name);
    changes.observe(document.head, { characterData: true, childList: true, subtree: true });
    return () => changes.disconnect();
  }, [title]);
}
