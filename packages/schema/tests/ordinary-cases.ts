import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Situation } from "../generated/types/model.ts";

/** One answer, worked out by hand from the sourced facts; conformance/README.md says what each member means. */
export interface ExpectedAnswer {
  readonly entitlement: string;
  readonly verdict: string;
  readonly why: string;
  readonly facts: readonly string[];
  readonly unless?: readonly string[];
  readonly missing?: readonly string[];
  readonly humanCheck?: true;
  readonly deadline?: {
    readonly state?: string;
    readonly stateIsNot?: readonly string[];
    readonly lastDay?: string | { readonly earliest: string; readonly latest: string };
    readonly notOverUntil?: string;
    readonly opensOn?: string;
  };
  readonly sums?: { readonly hers?: readonly ExpectedSum[]; readonly notHers?: readonly ExpectedSum[] };
  readonly crossBorder?: Readonly<Record<string, string>>;
}

export interface ExpectedSum {
  readonly value: number;
  readonly currency: string;
}

export interface OrdinarySituation {
  readonly id: string;
  readonly title: string;
  readonly covers: readonly string[];
  readonly today: string;
  readonly looking?: true;
  readonly statesWithoutRecords?: readonly string[];
  readonly situation: Situation;
  readonly expected: readonly ExpectedAnswer[];
  readonly appears?: readonly string[];
  readonly crossBorder?: Readonly<Record<string, string | null>>;
  readonly questions?: {
    readonly first?: string;
    readonly asked?: readonly string[];
    readonly notAsked?: readonly string[];
    readonly notFirst?: readonly string[];
  };
  readonly firstSteps?: {
    readonly first?: string;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    readonly before?: readonly (readonly [string, string])[];
    readonly emergency?: "first" | "not-first";
  };
  readonly text?: Readonly<Record<string, Readonly<Record<string, readonly (string | readonly string[])[]>>>>;
}

const folder = resolve(import.meta.dirname, "../../../conformance/ordinary-situations");

/** Names of the files, in order. */
export const ordinaryFiles: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort();

/** Every situation as an ordinary person tells it, with the answers worked out by hand. */
export const ordinarySituations: readonly OrdinarySituation[] = ordinaryFiles.map(
  (file) => JSON.parse(readFileSync(resolve(folder, file), "utf8")) as OrdinarySituation,
);

/** What is asked: who looks for somebody says so as a status, whose fate he does not know. */
export function situationAsked({ looking, situation }: OrdinarySituation): Situation {
  if (!looking) return situation;
  const others = (situation.facts["victim-status"] ?? []).filter(
    (status) => status !== "relative-of-survivor",
  );
  return { ...situation, facts: { ...situation.facts, "victim-status": ["searching-relative", ...others] } };
}
