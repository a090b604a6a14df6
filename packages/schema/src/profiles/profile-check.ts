import type { Profile } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { publisherOf } from "../model/profile.ts";
import { recordSchemas } from "../model/records/record.ts";
import { jsonPointer, valueAt } from "../parts/json-pointer.ts";
import { isObject } from "../parts/json-value.ts";
import type { RecordKind } from "../records/kinds.ts";
import { extensionViolations } from "./evaluate-extension.ts";
import type { Patterns } from "./extension-schema.ts";
import { fieldSteps, missingAt } from "./field-path.ts";
import { nationalCodesIn } from "./national-codes.ts";

/** What a profile says of one document; the document need not be valid otherwise. */
export function profileCheck(
  profile: Profile,
  patterns: Patterns,
): (kind: RecordKind, document: object) => Finding[] {
  const publisher = publisherOf(profile);
  const declared = new Set(profile.codes?.map(({ list, code }) => `${list} ${code}`));
  return (kind, document) => [
    ...extensionFindings({ profile, publisher, patterns }, kind, document),
    ...codeFindings({ profile, publisher, declared }, kind, document),
    ...(valueAt(document, "/publisher") === publisher ? fieldFindings(profile, kind, document) : []),
  ];
}

function extensionFindings(
  { profile, publisher, patterns }: { profile: Profile; publisher: string; patterns: Patterns },
  kind: RecordKind,
  document: object,
): Finding[] {
  const path = ["extensions", publisher];
  const extension = valueAt(document, jsonPointer(path));
  // That it is an object is for the model to say.
  if (!isObject(extension)) return [];
  const schema = profile.extensions?.[kind];
  if (!schema) return [finding("extension-undeclared", path, { profile: profile.id, kind })];
  return extensionViolations(schema, extension, { path, under: "extensions", patterns }).map((violation) =>
    finding("extension-invalid", violation.path, {
      profile: profile.id,
      keyword: violation.keyword,
      expected: shown(violation.expected),
    }),
  );
}

function codeFindings(
  { profile, publisher, declared }: { profile: Profile; publisher: string; declared: ReadonlySet<string> },
  kind: RecordKind,
  document: object,
): Finding[] {
  return [...nationalCodesIn(recordSchemas[kind], document)]
    .filter(({ code, list }) => code.startsWith(`x-${publisher}-`) && !declared.has(`${list} ${code}`))
    .map(({ code, list, path }) =>
      finding("national-code-undeclared", path, { code: code.slice(0, 80), list, profile: profile.id }),
    );
}

function fieldFindings(profile: Profile, kind: RecordKind, document: object): Finding[] {
  return (profile.required ?? [])
    .filter((required) => required.kind === kind)
    .flatMap(({ field, severity = "error" }) =>
      missingAt(document, fieldSteps(field)).map((path) =>
        finding("profile-field-missing", path, { field, profile: profile.id }, severity),
      ),
    );
}

/** What a schema gives for a keyword, short enough for a sentence. */
function shown(expected: unknown): string {
  const text = typeof expected === "string" ? expected : JSON.stringify(expected);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
