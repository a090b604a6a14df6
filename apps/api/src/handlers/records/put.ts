import { finding } from "@civic/schema";
import { replacementCheck } from "../../exchange/check-replacement.ts";
import { foreignJurisdiction } from "../../exchange/foreign-jurisdiction.ts";
import { newVersionOf } from "../../exchange/new-version.ts";
import type { AuditNote } from "../../store/audit-trail.ts";
import type { WriteOutcome } from "../../store/store.ts";
import type { Handler, Outcome, Refusal } from "../handler.ts";
import { isNotJson } from "../not-json.ts";

/** Publishes the next version of a record. Who may do so for this publisher was checked before; about whom, here. */
export const putRecord: Handler<"records.put"> = async (
  { parameters, body, expects, writer, request },
  { store, admissions },
) => {
  const { publisher, kind, slug } = parameters;
  const id = `${publisher}/${kind}/${slug}`;
  const admission = await admissions.admit(body);
  if (!admission.admitted) {
    const { findings } = admission;
    return { refused: isNotJson(admission) ? "not-json" : "invalid-record", findings };
  }
  const version = newVersionOf(admission);
  if (version.record.id !== id) {
    const params = { expected: id, actual: version.record.id };
    return { refused: "invalid-record", findings: [finding("id-mismatch", "/id", params)] };
  }
  const foreign = await foreignJurisdiction(version.record, writer?.jurisdictions ?? [], () => store.get(id));
  if (foreign !== undefined) {
    const found = finding("jurisdiction-not-allowed", "/jurisdiction", { publisher, jurisdiction: foreign });
    const detail: Refusal["detail"] = (words) => words.jurisdictionNotAllowed(publisher, foreign);
    return { refused: "forbidden", detail, findings: [found] };
  }
  const replacement = replacementCheck(version.record, store);
  const audit: AuditNote | undefined = writer && { action: "records.put", caller: writer.name, request };
  const outcome = await store.publish({ ...version, writtenBy: writer?.name, audit }, expects, {
    check: replacement?.isAllowed,
  });
  const answer = { body: version.canonical, etag: version.digest };
  if (outcome.type === "added") return { status: 201, location: `/v1/records/${id}`, ...answer };
  if (outcome.type === "unchanged") return { status: 200, ...answer };
  const refused = replacement?.found();
  if (refused !== undefined) return { refused: "invalid-record", findings: [refused] };
  return refusal(outcome, version.record.version);
};

function refusal(outcome: WriteOutcome, version: number): Outcome<"records.put"> {
  switch (outcome.type) {
    case "unexpected":
      return { refused: "precondition-failed" };
    case "conflict":
      return {
        refused: "version-conflict",
        findings: [finding("version-conflict", "/version", { version })],
      };
    case "not-next": {
      const params = { expected: outcome.expected, actual: version };
      return { refused: "version-conflict", findings: [finding("version-not-next", "/version", params)] };
    }
    default:
      throw new Error(`a publication cannot end as ${outcome.type}`);
  }
}
