/** In pixels: as near to `value` as leaves this margin at both ends of the frame. */
export function within(value: number, margin: number, end: number): number {
  return Math.min(Math.max(value, margin), end - margin);
}
