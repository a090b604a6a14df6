import { profileStructure } from "../../generated/structure/profile.ts";
import type { Profile } from "../../generated/types/model.ts";
import { codelists } from "../codelists/codelists.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { jsonPointer, pathOf } from "../parts/json-pointer.ts";
import type { RecordKind } from "../records/kinds.ts";
import type { StructureCheck } from "../structure/check.ts";
import { structureCheck } from "../structure/structure-check.ts";
import { compileExtension, type ExtensionCheck } from "./extension-check.ts";
import type { Survey } from "./extension-schema.ts";
import { fieldExists } from "./field-path.ts";
import { profileCheck } from "./profile-check.ts";
import { publisherOf } from "./publisher-of.ts";

/** A profile ready for use: what it says of a document of one kind. */
export interface CompiledProfile {
  readonly profile: Profile;
  readonly check: (kind: RecordKind, document: object) => Finding[];
}

/** A compiled profile, or what is wrong with it. */
export interface ProfileCompilation {
  readonly findings: readonly Finding[];
  readonly profile?: CompiledProfile;
}

/**
 * Checks a profile, which may come from anyone, and makes it ready for {@link validateWithProfiles}. Never throws:
 * what a profile may not say is a finding, and then there is no compiled profile.
 */
export function compileProfile(document: unknown): ProfileCompilation {
  check ??= structureCheck(profileStructure);
  const faults = check.faultsOf(document);
  if (faults.length > 0) return { findings: faults };
  const profile = document as Profile;
  const checks = new Map<string, ExtensionCheck>();
  const findings = [...extensionFaults(profile, checks), ...codeFaults(profile), ...fieldFaults(profile)];
  if (findings.length > 0) return { findings };
  return { findings, profile: { profile, check: profileCheck(profile, checks) } };
}

let check: StructureCheck | undefined;

/** What is wrong with the schemas of extensions; the checks of those that are right, by kind. */
function extensionFaults({ extensions = {} }: Profile, checks: Map<string, ExtensionCheck>): Finding[] {
  const survey: Survey = { schemas: 0, patternSteps: 0, patterns: new Map() };
  return Object.entries(extensions).flatMap(([kind, schema]) => {
    const compiled = compileExtension(schema, ["extensions", kind], survey);
    if (Array.isArray(compiled)) return compiled;
    checks.set(kind, compiled);
    return [];
  });
}

function codeFaults(profile: Profile): Finding[] {
  const publisher = publisherOf(profile);
  const seen = new Set<string>();
  return (profile.codes ?? []).flatMap(({ list, code, broader }, index) => {
    const found: Finding[] = [];
    const at = (member: string) => jsonPointer(["codes", index, member]);
    if (!code.startsWith(`x-${publisher}-`))
      found.push(finding("national-code-not-own", at("code"), { code, publisher }));
    if (seen.has(`${list} ${code}`)) found.push(finding("national-code-twice", at("code"), { code, list }));
    seen.add(`${list} ${code}`);
    if (!isStandardCode(list, broader))
      found.push(finding("broader-code-unknown", at("broader"), { code: broader, list }));
    return found;
  });
}

/** Looked up by id, not by key: the list comes from the profile. */
function isStandardCode(id: string, code: string): boolean {
  const list = Object.values(codelists).find((one) => one.id === id);
  return list?.concepts.some((concept) => concept.code === code) ?? false;
}

function fieldFaults({ required = [] }: Profile): Finding[] {
  return required.flatMap(({ kind, field }, index) =>
    fieldExists(kind, pathOf(field))
      ? []
      : [finding("profile-field-unknown", jsonPointer(["required", index, "field"]), { field, kind })],
  );
}
