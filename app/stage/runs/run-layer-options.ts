/** How the moving part of a picture is drawn. */
export interface RunLayerOptions {
  readonly variant: 'phone' | 'projector';
  readonly countFont: string;
  /** Curves of loss over steps, each labelled with its rate. */
  readonly areCurves: boolean;
  /** A few rates rather than a class: each is named, and marks of different outcomes on one spot nest. */
  readonly areRates: boolean;
}
