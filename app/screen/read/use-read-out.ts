import { type RefObject, useEffect, useState } from 'react';
import { type Block, readOut } from './read-out';

/** Faster than that nobody can read. */
const EVERY_MS = 1_000;

const NOTHING: readonly Block[] = [];

/** What this picture says, followed as it changes. */
export function useReadOut(picture: RefObject<Element | null>): readonly Block[] {
  const [blocks, setBlocks] = useState(NOTHING);
  useEffect(() => {
    const { current } = picture;
    if (current === null) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const read = () => {
      timer = null;
      const read = readOut(current);
      setBlocks((old) => (JSON.stringify(old) === JSON.stringify(read) ? old : read));
    };
    const changes = new MutationObserver(() => {
      timer ??= setTimeout(read, EVERY_MS);
    });
    changes.observe(current, {
      attributeFilter: ['aria-label', 'aria-hidden', 'class'],
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    read();
    return () => {
      changes.disconnect();
      if (timer !== null) clearTimeout(timer);
    };
  }, [picture]);
  return blocks;
}
