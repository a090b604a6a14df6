import type { FindingCode } from "../findings/finding-code.ts";
import { listedTogether } from "../findings/listed-findings.ts";
import { isRecordKind } from "../records/kinds.ts";
import { type RecordValidator, type Validation, validateRecord } from "../validation/validate-record.ts";
import type { CompiledProfile } from "./compile-profile.ts";
import { publisherOf } from "./publisher-of.ts";

/**
 * Validates one record against the model and against the profiles of States, in one call. Fields and codes of a State
 * whose profile is not among them are accepted as the model accepts them.
 *
 * @example
 * ```ts
 * import { compileProfile, validateWithProfiles } from "@civic/schema/profiles";
 *
 * const { profile, findings } = compileProfile({
 *   id: "xa/profile/services",
 *   version: "1.0.0",
 *   extends: "0.3.0",
 *   title: { en: "Services of Example Land" },
 *   required: [{ kind: "service", field: "/contacts" }],
 * });
 * const result = validateWithProfiles({ kind: "service", publisher: "xa" }, profile ? [profile] : []);
 * console.log(findings.length, result.findings.some((finding) => finding.code === "profile-field-missing"));
 * ```
 */
export function validateWithProfiles(
  document: unknown,
  profiles: readonly CompiledProfile[],
  validate: RecordValidator = validateRecord,
): Validation {
  const core = validate(document);
  if (typeof document !== "object" || document === null) return core;
  const { kind } = document as { kind?: unknown };
  if (!isRecordKind(kind) || core.findings.some(({ code }) => outOfBounds.has(code))) return core;
  const publishers = new Set(profiles.map(({ profile }) => publisherOf(profile)));
  // Where a profile explains its codes, the record need not.
  const own = core.findings.filter(
    ({ code, params }) => code !== "national-code-unexplained" || !publishers.has(String(params.country)),
  );
  // What the model already says of a place is not said again.
  const known = new Set(own.map((finding) => finding.pointer));
  const added = profiles
    .flatMap((profile) => profile.check(kind, document))
    .filter((finding) => finding.code !== "profile-field-missing" || !known.has(finding.pointer));
  const findings = listedTogether(own, added);
  const valid = core.valid && added.every((finding) => finding.severity !== "error");
  return valid ? { valid, record: core.record, findings } : { valid, findings };
}

/** What is out of bounds is not looked at. */
const outOfBounds = new Set<FindingCode>(["nested-too-deep", "too-many-values"]);
