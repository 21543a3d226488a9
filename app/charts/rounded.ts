/** From a value to a place on the screen, in CSS pixels. */
export type ToPixels = (value: number) => number;

/** To a hundredth of a pixel: browsers and the server differ in the last digits of a logarithm. */
export function rounded(scale: (value: number) => number): ToPixels {
  return (value) => Math.round(100 * scale(value)) / 100;
}
