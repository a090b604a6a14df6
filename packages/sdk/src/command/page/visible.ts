/** Characters that move the cursor, erase or ring a bell; lines and tabs are kept. */
const acting = "\\u0000-\\u0008\\u000b-\\u001a\\u001c-\\u001f\\u007f-\\u009f";

/** Marks that turn the order of what follows (Unicode UAX 9): a number would be read backwards. */
const turning = "\\u202a-\\u202e\\u2066\\u2067";

const plain = new RegExp(`[${acting}${turning}]|\\u001b`, "g");
const coloured = new RegExp(`[${acting}${turning}]|\\u001b(?!\\[[0-9]+m)`, "g");

/** A text as a terminal may show it: what stands in a file cannot act on the terminal; at most it has a colour. */
export function visible(text: string, colours = false): string {
  return text.replaceAll(colours ? coloured : plain, "\ufffd");
}
