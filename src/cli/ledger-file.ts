/** Whether bytes claim to be a ledger of introductions: their first line is an entry of one. */
export function isLedger(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a);
  try {
    const entry: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    return typeof entry === 'object' && entry !== null && 'introduction' in entry;
  } catch {
    return false;
  }
}
