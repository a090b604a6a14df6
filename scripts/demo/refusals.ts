import { peersOf, type Reason } from "./ask.ts";

/** The last refusal of one code at a node, as its operator reads it under `/v1/peers`; of one record, where it is named. */
export async function refusalAt(
  origin: string,
  { code, record }: { readonly code: string; readonly record?: string },
): Promise<string | undefined> {
  const all = (await peersOf(origin)).flatMap(({ refusals }) => refusals.map(({ finding }) => finding));
  const found = all.find((each) => each.code === code && (record === undefined || each.record === record));
  return found && quoted(found);
}

/** A reason in one line: its code, what it is about, and the sentence. */
export function quoted({ code, record, message }: Reason): string {
  return `${[code, record].filter((part) => part !== undefined).join(" ")}: ${message}`;
}
