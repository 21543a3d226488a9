/** What the list of sessions says. */

export function joinedWords(count: number): string {
  return count === 1 ? '1 student' : `${count} students`;
}

export function roundsWords(count: number): string {
  return count === 1 ? '1 round' : `${count} rounds`;
}

export function foundWords(total: number, isSearch: boolean): string {
  if (total === 0) return isSearch ? 'No session is like that.' : 'None yet.';
  const sessions = total === 1 ? '1 session' : `${total} sessions`;
  return isSearch ? `${sessions} found` : sessions;
}
