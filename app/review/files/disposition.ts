/** What of a session its files are named by. */
export interface NamedSession {
  readonly code: string;
  readonly title: string;
  readonly openedAt: { toISOString(): string };
}

/** No file system has them all in a name. */
const NOT_IN_NAMES = /[\p{C}\\/:*?"<>|]/gu;
const LONGEST_TITLE = 60;

/**
 * The header that makes a browser save an answer (RFC 6266): as "Overshoot 2026-11-24 1015Z HX37KM The learning
 * rate.csv". The time is UTC, as its Z says, and the same for whoever saves it where. Old programs get it without the
 * title, which may have any letters (RFC 8187).
 */
export function disposition(session: NamedSession, ending: string): string {
  const { code, title, openedAt } = session;
  const [date = '', time = ''] = openedAt.toISOString().split('T');
  const plain = `Overshoot ${date} ${time.slice(0, 5).replace(':', '')}Z ${code}`;
  const words = [...title.replace(NOT_IN_NAMES, ' ')].slice(0, LONGEST_TITLE).join('');
  const full = `${plain} ${words.replace(/\s+/g, ' ').trim()}`.replace(/[ .]+$/, '');
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${encoded(`${full}.${ending}`)}`;
}

/** `encodeURIComponent` leaves some signs that the header may not have. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
