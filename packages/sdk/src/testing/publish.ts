import { type CivicRecord, type Finding, finding, readDocument, validateRecord } from "@civic/schema";
import type { PublishedSet, QueryOf } from "@civic/schema/endpoints";
import { described, isNamed, type Refusal } from "./reply.ts";
import type { Call, Serve } from "./serve.ts";
import { idOf, mayWrite } from "./serve-records.ts";

/** Publishes one version. */
export const putRecord: Serve = async (call, { versions }) => {
  if (typeOf(call) !== "application/json")
    return {
      refused: "unsupported-media-type",
      detail: "A node of a test takes no version that was signed elsewhere.",
    };
  const document = await documentOf(call);
  if ("refused" in document) return document;
  const { valid, record, findings } = validateRecord(document.value);
  if (!valid) return { refused: "invalid-record", findings };
  const id = idOf(call);
  if (record.id !== id)
    return {
      refused: "invalid-record",
      findings: [finding("id-mismatch", "/id", { expected: id, actual: record.id })],
    };
  const { headers } = call.request;
  const [ifMatch, ifNoneMatch] = [headers.get("If-Match"), headers.get("If-None-Match")];
  const [taken] = await versions.take([record], {
    expects: (latest) =>
      (ifMatch === null || (latest !== undefined && isNamed(ifMatch, latest))) &&
      (ifNoneMatch === null || latest === undefined || !isNamed(ifNoneMatch, latest)),
  });
  if (taken === undefined || "refused" in taken) return taken ?? { refused: "internal" };
  const { canonical, digest, signed } = taken.version;
  return {
    status: taken.added ? 201 : 200,
    body: canonical,
    etag: digest,
    headers: {
      "Civic-Signature": signed === undefined ? "unsigned" : "signed",
      Location: taken.added ? `/v1/records/${id}` : undefined,
    },
  };
};

/** Publishes several versions, all of them or none. */
export const putSet: Serve = async (call, { versions, answered }) => {
  const { request, writer } = call;
  const name = request.headers.get("Idempotency-Key");
  const document = await documentOf(call);
  if ("refused" in document) return document;
  const before = name === null ? undefined : answered.get(`${writer} ${name}`);
  if (before !== undefined)
    return before.body === document.text
      ? { status: 200, body: before.answer }
      : { refused: "idempotency-mismatch" };
  const offered = (document.value as { readonly versions?: unknown } | null)?.versions;
  if (!Array.isArray(offered))
    return { refused: "invalid-set", findings: [finding("set-malformed", "", {})] };
  const records: CivicRecord[] = [];
  const warnings: Finding[] = [];
  const errors: Finding[] = [];
  for (const [index, each] of offered.entries()) {
    const { valid, record, findings } = validateRecord(each);
    if (valid && !mayWrite(writer, record.id)) return { refused: "forbidden" };
    if (valid) records.push(record);
    (valid ? warnings : errors).push(...placed(findings, index));
  }
  if (errors.length > 0) return { refused: "invalid-set", findings: errors };
  const dryRun = (call.query as QueryOf<"records.putSet">).dryRun === "true";
  const taken = await versions.take(records, { dryRun });
  const refused = taken.flatMap((each, index) =>
    "refused" in each ? placed(each.findings ?? [], index) : [],
  );
  if (refused.length > 0) return { refused: "invalid-set", findings: refused };
  const answer: PublishedSet = {
    kept: !dryRun,
    versions: taken.flatMap((each) => {
      if ("refused" in each) return [];
      const { record, digest } = each.version;
      return [
        { id: record.id, version: record.version, digest, outcome: each.added ? "added" : "unchanged" },
      ];
    }),
    unresolved: [],
    elsewhere: [],
    findings: await described(warnings, request),
  };
  const body = JSON.stringify(answer);
  if (name !== null && !dryRun) answered.set(`${writer} ${name}`, { body: document.text, answer: body });
  return { status: 200, body };
};

/** Checks a document without keeping it. */
export const validate: Serve = async (call) => {
  const document = await documentOf(call);
  if ("refused" in document) return document;
  const { valid, findings } = validateRecord(document.value);
  return { status: 200, body: JSON.stringify({ valid, findings: await described(findings, call.request) }) };
};

function typeOf({ request }: Pick<Call, "request">): string | undefined {
  return request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
}

async function documentOf({
  request,
}: Pick<Call, "request">): Promise<{ readonly value: unknown; readonly text: string } | Refusal> {
  const text = await request.text();
  const read = readDocument(new TextEncoder().encode(text));
  return read.read ? { value: read.document, text } : { refused: "not-json", findings: read.findings };
}

function placed(findings: readonly Finding[], index: number): Finding[] {
  return findings.map((each) => ({ ...each, pointer: `/versions/${index}${each.pointer}` }));
}
