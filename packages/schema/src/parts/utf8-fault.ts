/** The first byte that is no text in UTF-8, counted from 0; the number of bytes where the text is cut off; nothing where all is well. */
export function utf8Fault(bytes: Uint8Array): number | undefined {
  if (isText(bytes, false)) return undefined;
  let sound = 0;
  let wrong = bytes.length + 1;
  // Of a beginning that is text, save for a last character that goes on, more may be text.
  while (wrong - sound > 1) {
    const middle = Math.floor((sound + wrong) / 2);
    if (middle <= bytes.length && isText(bytes.subarray(0, middle), true)) sound = middle;
    else wrong = middle;
  }
  return sound;
}

function isText(bytes: Uint8Array, goesOn: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: goesOn });
    return true;
  } catch {
    return false;
  }
}
