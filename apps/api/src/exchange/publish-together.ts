import type { Finding } from "@civic/schema";
import type { Signer } from "@civic/schema/signatures";
import type { Publication, PublicationRules, Publications } from "../store/publications.ts";
import type { NewVersion, Store } from "../store/store.ts";
import { latestIn, replacementFinding } from "./check-replacement.ts";
import { signingBy } from "./signing-by.ts";
import { standingFindings } from "./standing-findings.ts";

/** How versions are published together, and who signs what came unsigned. */
export interface TogetherRules extends Omit<PublicationRules, "sign" | "check"> {
  readonly signer: Signer | undefined;
}

/** Publishes versions that were judged, as each would be published alone. */
export function publishTogether(
  versions: readonly NewVersion[],
  { signer, ...rules }: TogetherRules,
  store: Pick<Store, "get" | "publishTogether">,
): Promise<Publications> {
  return store.publishTogether(versions, {
    ...rules,
    ...(signer && { sign: (version, previous) => signingBy(signer, version, undefined)(previous) }),
    check: (record, added) =>
      replacementFinding(record, async (id) => added(id) ?? (await latestIn(id, store))),
  });
}

/** Why a version was not taken; nothing where it was. */
export async function notTaken(
  outcome: Publication,
  version: NewVersion,
  store: Pick<Store, "exchange">,
): Promise<readonly Finding[]> {
  switch (outcome.type) {
    case "added":
    case "unchanged":
    case "signed":
      return [];
    case "refused":
      return [outcome.finding];
    default:
      return standingFindings(outcome, version, store);
  }
}
