import { useEffect } from 'react';
import { useLanguage } from '../../../words/language';
import type { Sending } from './connection';

/**
 * Tells the room the language of this console, which its projectors speak: when the console comes, and whenever another
 * one is chosen here. Of two consoles the last to tell is heard, and neither answers the other.
 */
export function useTellLanguage(connection: Sending, isOpen: boolean): void {
  const { language } = useLanguage();
  useEffect(() => {
    if (!isOpen) return;
    const later = new AbortController();
    void connection.send({ type: 'set-language', language }, later.signal);
    return () => later.abort();
  }, [connection, isOpen, language]);
}
