import type { Words } from '#core/words/words';

/** A clause that begins a sentence. */
export function capital({ language }: Pick<Words, 'language'>, clause: string): string {
  return clause.charAt(0).toLocaleUpperCase(language) + clause.slice(1);
}
