/** Behind the invitation in the address: `#invitation.secret`. No browser sends what stands behind a `#`. */
const HASH = /^#[a-z0-9]{8}\.([\w-]{10,40})$/;

/** The secret of the link by which a student goes on on this device; null: another page. */
export function handOverSecret(): string | null {
  return HASH.exec(location.hash)?.[1] ?? null;
}

/** Takes it out of the address: neither a reload nor the history should ask again. */
export function dropHandOverSecret(): void {
  history.replaceState(history.state, '', location.pathname);
}
