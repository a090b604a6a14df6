import { type JwsHash, keyRing } from "@civic/schema/signatures";
import { replacementCheck } from "../../exchange/check-replacement.ts";
import { newVersionOf } from "../../exchange/new-version.ts";
import { readOffer, unsignedFinding } from "../../exchange/read-offer.ts";
import { signingBy } from "../../exchange/signing-by.ts";
import type { AuditNote } from "../../store/audit-trail.ts";
import type { NewVersion, Store } from "../../store/store.ts";
import type { Handler, Outcome } from "../handler.ts";
import { signatureHeader } from "./history-headers.ts";
import { idIn } from "./id-in.ts";
import { misplacement } from "./misplacement.ts";
import { publicationRefusal } from "./publication-refusal.ts";

/** Publishes the next version of a record. Who may do so for this publisher was checked before; about whom, here. */
export const putRecord: Handler<"records.put"> = async (
  { parameters, query, body, bodyType, expects, writer, request },
  { store, admissions, signers },
) => {
  const { publisher } = parameters;
  const keys = await store.exchange.keys();
  const isSigned = bodyType === "application/jose+json";
  const signer = isSigned ? undefined : signers.get(publisher);
  const unsigned = isSigned ? undefined : unsignedFinding(publisher, keys, signer);
  if (unsigned !== undefined) return { refused: "invalid-signature", findings: [unsigned] };
  const offer = await readOffer({ bytes: body, isSigned, publisher }, { admissions, ring: keyRing(keys) });
  if ("refused" in offer) return offer;
  const audit: AuditNote | undefined = writer && { action: "records.put", caller: writer.name, request };
  const version = { ...newVersionOf(offer.admitted), seal: offer.seal, writtenBy: writer?.name, audit };
  const misplaced = await misplacement(version.record, { id: idIn(parameters), writer }, store);
  if (misplaced !== undefined) return misplaced;
  const replacement = replacementCheck(version.record, store);
  // The declaration takes nothing but a hash.
  const standsBy = query.standsBy as JwsHash | undefined;
  const outcome = await store.publish(version, expects, {
    check: replacement?.isAllowed,
    sign: signer && signingBy(signer, version, standsBy),
  });
  if (outcome.type === "added") return published(201, version, store);
  if (outcome.type === "unchanged") return published(200, version, store);
  return publicationRefusal(outcome, { version, found: replacement?.found() }, store);
};

async function published(
  status: 200 | 201,
  { record: { id, version }, canonical, digest }: NewVersion,
  store: Pick<Store, "get">,
): Promise<Outcome<"records.put">> {
  const stored = await store.get(id, version);
  return {
    status,
    body: canonical,
    etag: digest,
    headers: signatureHeader(stored?.seal),
    ...(status === 201 && { location: `/v1/records/${id}` }),
  };
}
