import { useEffect } from 'react';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { isPageLanguage } from '#core/words/languages';
import { insistOnPageWords } from '../live/later-words';
import { useLanguage } from '../words/language';

/**
 * The projector speaks the language of the console as soon as it has its words. Until a room has told one that this page
 * knows, it is the browser's.
 * @param view null: nothing told yet
 */
export function useLanguageOfRoom(view: Pick<ScreenView, 'language'> | null): void {
  const { language, follow } = useLanguage();
  const told = view?.language;
  useEffect(() => {
    if (!isPageLanguage(told) || told === language) return;
    let isVoid = false;
    void insistOnPageWords(told, language).then(() => {
      if (!isVoid) follow(told);
    });
    return () => {
      isVoid = true;
    };
  }, [told, language, follow]);
}
