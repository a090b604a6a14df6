import { type Finding, finding } from "@civic/schema";

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opens: ReadonlySet<number> = new Set([0x7b, 0x5b]);
const closes: ReadonlySet<number> = new Set([0x7d, 0x5d]);
const head = /^[ \t\r\n]*\{[ \t\r\n]*"versions"[ \t\r\n]*:[ \t\r\n]*\[/;
const tail = /^\][ \t\r\n]*\}[ \t\r\n]*$/;

/** Most bytes before the first version, and after the last. */
const around = 200;

/**
 * The texts of the versions of a set, `{"versions":[…]}`, as they were sent: each goes through the one door by itself, which
 * has to see its text. What is between the commas is for that door to judge.
 */
export function splitSet(bytes: Uint8Array, most: number): readonly Uint8Array[] | Finding {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [start] = head.exec(body.toString("latin1", 0, around)) ?? [];
  if (start === undefined) return finding("set-malformed", "", {});
  const parts: Uint8Array[] = [];
  for (let from = start.length; ; ) {
    const end = endOfValue(body, from);
    if (end === undefined) return finding("set-malformed", "", {});
    const part = body.subarray(from, end);
    if (parts.length === most) return finding("too-long", "/versions", { maximum: most });
    parts.push(part);
    if (body[end] !== comma) {
      const isWhole = body.byteLength - end <= around && tail.test(body.toString("latin1", end));
      const isEmpty = parts.length === 1 && part.toString("latin1", 0, around).trim() === "";
      return isWhole && !isEmpty ? parts : finding("set-malformed", "", {});
    }
    from = end + 1;
  }
}

/** Where the value ends that begins at a place: at the comma after it, or at the end of the list. */
function endOfValue(body: Buffer, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < body.byteLength; at += 1) {
    const byte = body[at] as number;
    if (byte === quote) at = endOfString(body, at);
    else if (opens.has(byte)) depth += 1;
    else if (closes.has(byte)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (byte === comma && depth === 0) return at;
  }
  return undefined;
}

/** Where the quote stands that ends a string: one with an even number of backslashes before it. */
function endOfString(body: Buffer, start: number): number {
  for (let at = body.indexOf(quote, start + 1); at >= 0; at = body.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (body[at - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return body.byteLength;
}
