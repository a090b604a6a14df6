import type { Profile } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { jsonPointer, pathOf, valueAt } from "../parts/json-pointer.ts";
import { isObject, shortened } from "../parts/json-value.ts";
import type { RecordKind } from "../records/kinds.ts";
import type { ExtensionCheck } from "./extension-check.ts";
import { missingAt } from "./field-path.ts";
import { nationalCodesIn } from "./national-codes.ts";
import { publisherOf } from "./publisher-of.ts";

/** What a profile says of one document; the document need not be valid otherwise. */
export function profileCheck(
  profile: Profile,
  checks: ReadonlyMap<string, ExtensionCheck>,
): (kind: RecordKind, document: object) => Finding[] {
  const publisher = publisherOf(profile);
  const declared = new Set(profile.codes?.map(({ list, code }) => `${list} ${code}`));
  return (kind, document) => [
    ...extensionFindings({ profile, publisher, checks }, kind, document),
    ...codeFindings({ profile, publisher, declared }, kind, document),
    ...(valueAt(document, "/publisher") === publisher ? fieldFindings(profile, kind, document) : []),
  ];
}

interface Extensions {
  readonly profile: Profile;
  readonly publisher: string;
  readonly checks: ReadonlyMap<string, ExtensionCheck>;
}

function extensionFindings(
  { profile, publisher, checks }: Extensions,
  kind: RecordKind,
  document: object,
): Finding[] {
  const at = jsonPointer(["extensions", publisher]);
  const extension = valueAt(document, at);
  // That it is an object is for the model to say.
  if (!isObject(extension)) return [];
  const check = checks.get(kind);
  if (!check) return [finding("extension-undeclared", at, { profile: profile.id, kind })];
  return check(extension).map(({ pointer, keyword, expected }) =>
    finding("extension-invalid", at + pointer, { profile: profile.id, keyword, expected: worded(expected) }),
  );
}

function codeFindings(
  { profile, publisher, declared }: { profile: Profile; publisher: string; declared: ReadonlySet<string> },
  kind: RecordKind,
  document: object,
): Finding[] {
  return [...nationalCodesIn(kind, document)]
    .filter(({ code, list }) => code.startsWith(`x-${publisher}-`) && !declared.has(`${list} ${code}`))
    .map(({ code, list, path }) =>
      finding("national-code-undeclared", jsonPointer(path), {
        code: code.slice(0, 80),
        list,
        profile: profile.id,
      }),
    );
}

function fieldFindings(profile: Profile, kind: RecordKind, document: object): Finding[] {
  return (profile.required ?? [])
    .filter((required) => required.kind === kind)
    .flatMap(({ field, severity = "error" }) =>
      missingAt(document, pathOf(field)).map((path) =>
        finding("profile-field-missing", path, { field, profile: profile.id }, severity),
      ),
    );
}

/** What a schema gives for a keyword, short enough for a sentence. */
function worded(expected: unknown): string {
  return shortened(typeof expected === "string" ? expected : JSON.stringify(expected), 120);
}
