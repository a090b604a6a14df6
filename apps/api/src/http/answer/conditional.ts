import { finding } from "@civic/schema";
import type { Refusal } from "../../handlers/handler.ts";
import type { Expectation } from "../../store/store.ts";
import type { Asked } from "../request/asked.ts";
import { digestOfTag, type EntityTags, readEntityTags } from "./entity-tags.ts";

/**
 * The tag under which the caller already holds this content, in any coding; `*` where it holds any at all:
 * `If-None-Match`, compared weakly (RFC 9110, 13.1.2). A header that cannot be read is no condition.
 */
export function heldTag(ifNoneMatch: string | null, digest: string): string | undefined {
  if (ifNoneMatch === null) return undefined;
  // Nearly always it names the one tag that was sent, uncoded.
  if (ifNoneMatch === `"${digest}"`) return ifNoneMatch;
  const tags = readEntityTags(ifNoneMatch);
  if (tags === "any") return "*";
  const held = tags?.find((tag) => digestOfTag(tag) === digest);
  return held && `"${held.value}"`;
}

/** Why content is not what the caller asks for: `If-Match`, compared strongly (RFC 9110, 13.1.1). */
export function refuseMatch(
  ifMatch: string | null,
  digest: string,
): Refusal<"invalid-request" | "precondition-failed"> | undefined {
  const tags = ifMatch === null ? "any" : readEntityTags(ifMatch);
  if (tags === undefined) return malformed("if-match", ifMatch ?? "");
  return isNamed(tags, digest) ? undefined : { refused: "precondition-failed" };
}

function isNamed(tags: EntityTags, digest: string): boolean {
  // A weak tag never stands for the very content that is asked for, or is to be replaced.
  return tags === "any" || tags.some((tag) => !tag.weak && digestOfTag(tag) === digest);
}

/** What a writer expects of the latest version, from `If-Match` and `If-None-Match`. */
export function readExpectation({
  header,
}: Pick<Asked, "header">): { readonly expects: Expectation } | Refusal<"invalid-request"> {
  const conditions: Expectation[] = [];
  const ifMatch = header("if-match");
  if (ifMatch !== null) {
    const tags = readEntityTags(ifMatch);
    if (tags === undefined) return malformed("if-match", ifMatch);
    conditions.push((latest) => latest !== undefined && isNamed(tags, latest));
  }
  const ifNoneMatch = header("if-none-match");
  if (ifNoneMatch !== null) {
    if (readEntityTags(ifNoneMatch) === undefined) return malformed("if-none-match", ifNoneMatch);
    conditions.push((latest) => latest === undefined || heldTag(ifNoneMatch, latest) === undefined);
  }
  return { expects: (latest) => conditions.every((holds) => holds(latest)) };
}

function malformed(header: string, value: string): Refusal<"invalid-request"> {
  const params = { format: "EntityTags", actual: value.slice(0, 60) };
  return { refused: "invalid-request", findings: [finding("wrong-format", ["header", header], params)] };
}
