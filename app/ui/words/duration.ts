/** Time left as on a clock, "0:42" or "12:05". Rounded up: 0:00 means that it is over. */
export function clockText(milliseconds: number): string {
  return minutesAndSeconds(Math.ceil(milliseconds / 1_000));
}

/** How long something has lasted, rounded down: "0:20", "65:00". */
export function elapsedText(milliseconds: number): string {
  return minutesAndSeconds(Math.floor(milliseconds / 1_000));
}

/** Never below zero. */
function minutesAndSeconds(seconds: number): string {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}
