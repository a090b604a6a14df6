import { finding } from "@civic/schema";
import type { Store } from "../../store/store.ts";
import { type Soon, soon } from "../../turns/soon.ts";
import type { Refusal } from "../handler.ts";

/** Why a record or a version is not there: it may be one that was signed with two contents, which is out of sight. */
export function notFound(
  { id, version }: { readonly id: string; readonly version?: number | undefined },
  { exchange }: Pick<Store, "exchange">,
): Soon<Refusal<"not-found">> {
  return soon(exchange.disputeHeads({ id, version, open: true }, 1), ([open]) => {
    if (open === undefined) return { refused: "not-found" };
    return { refused: "not-found", findings: [finding("version-disputed", "", { version: open.version })] };
  });
}
