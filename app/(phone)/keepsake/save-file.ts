/** After so long the browser has taken the file; Safari on a phone asks first. */
const KEPT_MS = 60_000;

/** Hands a text to the browser as a file to save. Works over plain http: nothing is fetched. */
export function saveAsFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox follows only what is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
