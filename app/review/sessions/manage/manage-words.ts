/** What is said before and after something is done to a session. */

export function deleteWords(title: string, students: number): string {
  return `“${title}” and everything of its ${students === 1 ? '1 student' : `${students} students`} leaves this server for good, with names, picks, answers and points. Backups made until now still hold it: delete or replace them too.`;
}

export function eraseWords(isOpen: boolean): string {
  const kept =
    'Names, ids and devices leave this server for good; picks, answers and points stay under numbers. Backups made until now still hold the names.';
  return isOpen
    ? `${kept} The room is open: everybody in it has to join again, as somebody new.`
    : kept;
}

export const REOPEN_WORDS =
  'The room opens as it was closed: people, points and plan stay. Phones that were in it come back by themselves or when their page is reloaded.';

export function reopenedWords(code: string, before: string): string {
  return code === before
    ? 'The room is open again under its code.'
    : `Another room has its code now, so it is open under ${code}. Give each student a link in the console.`;
}

export const SHARE_WORDS =
  'Whoever has the link reads the report under pseudonyms, without a key: no names, no students’ pages, and no activity in which something is about fewer than five.';

export const SHARED_ONCE = 'Copy it now: it is shown only once. A new link ends this one.';
export const WITHDRAWN = 'The link leads nowhere any more.';
