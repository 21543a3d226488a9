import { useEffect } from 'react';

/**
 * Names the tab in the language that was chosen since the page was made. Until one is, it is the page's own title, which
 * is there before anybody can choose: a `<title>` of React's would come behind it, and the first one counts.
 */
export function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Overshoot`;
  }, [title]);
}
