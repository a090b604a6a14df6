import type { PackHead } from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import type { Outcome } from "./outcome.ts";
import type { Trust } from "./trust.ts";

/** What was found in a pack. */
export interface Unpacked {
  head?: PackHead;
  /** The keys that count after what was read of it. */
  trust?: Trust;
  whole: boolean;
  lines: number;
  readonly counts: Record<Outcome["outcome"], number>;
  /** The first of them, or all. */
  readonly listed: Outcome[];
  readonly problems: string[];
}

/** Whether a key of the pack counts; without an anchor none does. */
export function isCounted(
  trust: Trust | undefined,
  publisher: string,
  kid: string,
  { anchor }: Pick<Request, "anchor">,
): boolean {
  return anchor !== undefined && trust?.ring.keyOf(publisher, kid) !== undefined;
}
