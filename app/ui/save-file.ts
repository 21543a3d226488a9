/** After so long the browser has taken the file; some ask first where to put it. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to save. Works over plain http: nothing is fetched. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Firefox follows only what is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
