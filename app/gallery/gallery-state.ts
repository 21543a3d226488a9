/** One state that a page of the gallery can show: for people to look at, and for the accessibility test. */
export interface GalleryState {
  /** Unique on its page, in words: `range test, tapped`. */
  readonly name: string;
  /** What asks the page for it, without the question mark: `state=run&step=31`. */
  readonly query: string;
}
