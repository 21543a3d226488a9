import type { Millis } from '#core/lesson/round';

/*
 * A page may outlive its server: after an update the server has other pages. An open page goes on, for the scripts of
 * the build before are still served; it reloads itself once, at a moment when that disturbs nobody.
 */

const LOOK_EVERY_MS: Millis = 500;
/** A lecture hall that has found its server again doesn't come for new pages all at once. */
const SPREAD_MS: Millis = 6_000;
const MARK = 'overshoot:reloaded-for';
const TYPED = 'overshoot:typed';

let unanswered = 0;
const waiting = new Set<string>();
let isReloading = false;

/** No reload until what this returns is called: a command has not been answered. */
export function holdReload(): () => void {
  let isHeld = true;
  unanswered += 1;
  return () => {
    if (isHeld) unanswered -= 1;
    isHeld = false;
  };
}

/** The server has said of which build its pages are. @param build null: of none, in development */
export function heardBuild(build: string | null): void {
  const own = ownBuild();
  if (build === null || own === null || own === build) return;
  reloadOnce(build, { within: SPREAD_MS, isMoment: isNobodyDisturbed });
}

/** A script of this page is not to be had, though the server answers. */
export function missedScript(): void {
  reloadOnce(`script ${ownBuild()}`, { within: 0, isMoment: () => true });
}

/** The server no longer speaks this page's language. */
export function refusedAsOutdated(): void {
  reloadOnce(`protocol ${ownBuild()}`, { within: SPREAD_MS, isMoment: () => true });
}

/**
 * The page has thrown: begun afresh it is most likely well, since the server keeps what matters. At most once a
 * minute, for what breaks it may still be there. What is unanswered is given up with the page.
 */
export function stumbled(): void {
  const minute = Math.floor(Date.now() / 60_000);
  reloadOnce(`error ${minute}`, { within: 0, isMoment: () => true, isUrgent: true });
}

/** What stood in a field of this name when the page reloaded itself. */
export function typedBefore(name: string): string | null {
  const typed: unknown = history.state?.[TYPED]?.[name];
  return typeof typed === 'string' ? typed : null;
}

/** Of this page: written into it when it was built. null also outside of browsers, where bots use this connection. */
function ownBuild(): string | null {
  if (typeof document === 'undefined') return null;
  return document.documentElement.dataset.build || null;
}

interface Occasion {
  readonly within: Millis;
  readonly isMoment: () => boolean;
  /** Doesn't wait for answers either. */
  readonly isUrgent?: boolean;
}

/**
 * Of several occasions that wait, the first whose moment comes is the one: a file that is gone doesn't wait until a
 * projector leaves the full screen because a new build does.
 * @param occasion never twice for the same one: whatever keeps a page old, reloading again would not mend it
 */
function reloadOnce(occasion: string, { within, isMoment, isUrgent = false }: Occasion): void {
  if (waiting.has(occasion) || typeof document === 'undefined' || wasReloadedFor(occasion)) return;
  waiting.add(occasion);
  const from = performance.now() + within * Math.random();
  const timer = setInterval(() => {
    if (performance.now() < from || (unanswered > 0 && !isUrgent) || !isMoment()) return;
    clearInterval(timer);
    if (isReloading) return;
    isReloading = true;
    mark(occasion);
    location.reload();
  }, LOOK_EVERY_MS);
}

/** Nobody is typing, and the projector doesn't fill the screen: a reload would end that. */
function isNobodyDisturbed(): boolean {
  const field = document.activeElement;
  const isTyping =
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
    field.value !== '';
  const isInDialog = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
  return !isTyping && !isInDialog && document.fullscreenElement === null;
}

/** Also where storage is blocked: the history keeps its state across a reload. */
function mark(occasion: string): void {
  const fields = document.querySelectorAll<HTMLInputElement>('input[name][autocomplete="off"]');
  const typed = Object.fromEntries(Array.from(fields, ({ name, value }) => [name, value]));
  history.replaceState({ ...history.state, [MARK]: occasion, [TYPED]: typed }, '');
  try {
    sessionStorage.setItem(MARK, occasion);
  } catch {
    // The history has it.
  }
}

function wasReloadedFor(occasion: string): boolean {
  if (history.state?.[MARK] === occasion) return true;
  try {
    return sessionStorage.getItem(MARK) === occasion;
  } catch {
    return false;
  }
}
