/** A page in a browser that Playwright doesn't drive, with what a student or a hall does there. */
export interface OtherPage {
  /** As people know the browser. */
  readonly engine: string;
  goto(url: string): Promise<void>;
  /** Replaces what is in a field, by the keys of a keyboard, and presses Enter. */
  type(field: string, text: string): Promise<void>;
  /** @param element a CSS selector; of several the first */
  click(element: string): Promise<void>;
  /** All that is written on the page, whether or not it is in view, without its white space. */
  text(): Promise<string>;
  /** What the page has complained about so far. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Runs in a page. */
export const TEXT_OF_PAGE = `(() => {
  const body = document.body.cloneNode(true);
  for (const other of body.querySelectorAll('script, noscript, style, template')) other.remove();
  return body.textContent.replace(/\\s+/g, '');
})()`;
