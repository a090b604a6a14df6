import { type Admitted, admitDocument, canonicalise } from "@civic/schema";
import type { Request } from "../../command.ts";
import { CommandError } from "../../command-error.ts";
import type { Signable } from "../../sign/sign-record.ts";
import { type SignedVersions, signaturePath } from "../../sign/signature-files.ts";

/** A record as it is to stand at a node. */
export interface Planned {
  readonly signable: Signable;
  /** As the node has it; absent where it is new there. */
  readonly there?: Admitted;
  /** As it is to be there, in the version that follows. */
  readonly after: Admitted;
  /** Files with the signed versions that stand between the two. */
  readonly between: readonly string[];
  /** Whether there is no file of it yet, since it is withdrawn for being missing. */
  readonly isMissing: boolean;
}

/** What a folder makes of a node. */
export interface SetPlan {
  readonly planned: readonly Planned[];
  /** Records that the node has as the folder has them, but for a lower version in the file. */
  readonly behind: readonly Planned[];
  readonly same: number;
  /** Records that the node has, and the folder has not. */
  readonly missing: readonly Admitted[];
  /** In words, why there can be no set. */
  readonly refusals: readonly string[];
}

interface Planning {
  readonly signables: readonly Signable[];
  /** What the node has of the same publisher. */
  readonly there: ReadonlyMap<string, Admitted>;
  readonly versions: SignedVersions;
}

/** Lays a folder beside a node: what changed gets the version after the node's, and what stands between is looked for. */
export function planSet({ signables, there, versions }: Planning, { language }: Request): SetPlan {
  const planned: Planned[] = [];
  const behind: Planned[] = [];
  const refusals: string[] = [];
  let same = 0;
  for (const signable of signables) {
    const plan = planOf(signable, { there: there.get(signable.admitted.view.id), versions, language });
    if (typeof plan === "string") refusals.push(`${signable.path}: ${plan}`);
    else if (plan.there?.digest !== plan.after.digest) planned.push(plan);
    else {
      same++;
      if (signable.admitted.digest !== plan.after.digest) behind.push(plan);
    }
  }
  const here = new Set(signables.map(({ admitted }) => admitted.view.id));
  const missing = [...there.values()].filter(({ view }) => !here.has(view.id) && view.status !== "withdrawn");
  return { planned, behind, same, missing, refusals };
}

interface Known {
  readonly there: Admitted | undefined;
  readonly versions: SignedVersions;
  readonly language: Request["language"];
}

function planOf(signable: Signable, { there, versions, language }: Known): Planned | string {
  const { admitted, beside } = signable;
  const own = language.own.publishSet;
  const version = admitted.view.version;
  if (there === undefined) {
    const between = filesBetween(0, version, { beside, versions });
    return typeof between === "number"
      ? own.gap(version, between)
      : { signable, after: admitted, between, isMissing: false };
  }
  const floor = there.view.version;
  if (version <= floor && hasContentOf(there, admitted))
    return { signable, there, after: there, between: [], isMissing: false };
  if (version < floor) return own.stale(floor, version);
  const target = Math.max(version, floor + 1);
  const between = filesBetween(floor, target, { beside, versions });
  if (typeof between === "number") return own.gap(version, between);
  return { signable, there, after: withMembers(admitted, { version: target }), between, isMissing: false };
}

function hasContentOf({ record, view }: Admitted, other: Admitted): boolean {
  return canonicalise({ ...other.record, version: view.version }) === canonicalise(record);
}

/** The files with the versions between two, or the first that has none. */
function filesBetween(
  from: number,
  until: number,
  { beside, versions }: Pick<Signable, "beside"> & Pick<Known, "versions">,
): readonly string[] | number {
  const signed = new Set(versions(beside));
  const files: string[] = [];
  for (let version = from + 1; version < until; version++) {
    if (!signed.has(version)) return version;
    files.push(signaturePath(beside, version));
  }
  return files;
}

/** The record with other members in its head. */
function withMembers(admitted: Admitted, members: object): Admitted {
  const admission = admitDocument({ ...admitted.record, ...members });
  if (admission.admitted) return admission;
  throw new CommandError("input", `${admitted.view.id}: ${admission.findings[0]?.code}`);
}

/** Records that are withdrawn, since the folder has them no more. */
export function withdrawals(missing: readonly Admitted[], folder: string): readonly Planned[] {
  return missing.map((there) => {
    const { id, jurisdiction, kind, version } = there.view;
    const beside = { folder: `${folder}/${jurisdiction}/${kind}`, slug: id.split("/")[2] ?? "" };
    const after = withMembers(there, { version: version + 1, status: "withdrawn" });
    const path = `${beside.folder}/${beside.slug}.json`;
    return { signable: { path, beside, admitted: after }, there, after, between: [], isMissing: true };
  });
}
