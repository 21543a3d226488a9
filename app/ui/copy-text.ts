/**
 * Copies a text for whoever pressed a button.
 * @param field shows it: what scripts may not copy is selected there, to be copied by hand
 * @returns whether it is copied
 */
export async function copyText(text: string, field?: HTMLInputElement | null): Promise<boolean> {
  field?.select();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain http there is no clipboard for scripts, and elsewhere it may be refused.
    return field ? document.execCommand('copy') : false;
  }
}
