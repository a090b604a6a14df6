import type { CivicRecord } from "../../generated/types/model.ts";
import type { ListedSum } from "../entitlement/listed-sums.ts";
import type { FirstStep } from "../navigation/first-step.ts";
import { grouped } from "../parts/grouped.ts";
import { waysToReach } from "../parts/ways-to-reach.ts";
import { referralWords } from "./access-words.ts";
import { cutLines } from "./aggregate-limit-words.ts";
import { emergencyContactLine } from "./contact-words.ts";
import { markedName, markedPart } from "./localised.ts";
import { partyLine } from "./party-words.ts";
import type { Phrasing } from "./phrasing.ts";
import { bodyReach, contactPointReach, reachWords, withRemarks } from "./reach-words.ts";
import { bodyName, nameWithBody, recordName } from "./record-name.ts";
import { onlyForWords } from "./region-words.ts";
import { mayBeElsewhere, type StepSources } from "./step-sources.ts";
import { sumWords } from "./sum-words.ts";
import { mayBeOver, reportLine, timeLimitLine, timeLimitNotes } from "./time-limit-words.ts";

/** One step in words. */
export interface StepWords {
  readonly do: FirstStep["do"];
  /** Code of the State. */
  readonly state: string;
  /** What to do: “turn to …”, “claim …”, “call …”. */
  readonly act: string;
  /** What the body does, or that conditions are open. */
  readonly remarks: readonly string[];
  /** How to reach whom, the telephone first. */
  readonly contacts: readonly string[];
  /** By when. */
  readonly limit?: string;
  /** To whom it is sent, where not to the body that decides it. */
  readonly sentTo?: string;
  /** By when to report the facts to the police. */
  readonly report?: string;
  /** When a late claim is still accepted. */
  readonly late?: string;
  /** Listed sums that are the person's, where the conditions are met. */
  readonly sums: readonly string[];
}

/** Steps in words, in their order. The numbers of one State are one step: whoever is in danger calls one of them. */
export function stepWords(
  steps: readonly FirstStep[],
  sources: StepSources,
  phrasing: Phrasing,
): readonly StepWords[] {
  const calls = grouped(
    steps.filter((step) => step.do === "call-emergency-number"),
    ({ state }) => state,
  );
  const said = new Set<string>();
  return steps.flatMap((step) => {
    if (step.do !== "call-emergency-number") return otherStep(step, { sources, phrasing });
    if (said.has(step.state)) return [];
    said.add(step.state);
    return callStep(step.state, calls.get(step.state) ?? [], { sources, phrasing });
  });
}

/** A step on one line, without its State. */
export function stepLine(
  { act, remarks, contacts, limit, sentTo, report, late, sums }: StepWords,
  { words }: Pick<Phrasing, "words">,
): string {
  const said = [withRemarks(act, remarks, { words }), limit, sentTo, report, late, ...sums];
  const reached = contacts.length > 0 ? words.colon + contacts.join(words.joiner) : "";
  return said.filter((part) => part !== undefined).join(words.clock.joiner) + reached;
}

interface Saying {
  readonly sources: StepSources;
  readonly phrasing: Phrasing;
}

function callStep(
  state: string,
  calls: readonly Extract<FirstStep, { do: "call-emergency-number" }>[],
  { sources, phrasing }: Saying,
): StepWords {
  const { words } = phrasing;
  const lines = calls.map(({ contact }) => emergencyContactLine(contact, phrasing));
  const restsOnLaw = calls.some(({ record }) => record === undefined);
  return {
    do: "call-emergency-number",
    state,
    act: words.answers.step.call(lines.join(words.clock.joiner)),
    remarks: [
      ...(restsOnLaw ? [words.answers.step.unionNumber] : []),
      ...(mayBeElsewhere(state, sources) ? [words.answers.contact.notFromAbroad] : []),
    ],
    contacts: [],
    sums: [],
  };
}

function otherStep(step: Exclude<FirstStep, { do: "call-emergency-number" }>, saying: Saying): StepWords {
  const { sources, phrasing } = saying;
  const { step: said } = phrasing.words.answers;
  const { state } = step;
  const record = sources.record(step.record);
  const only = record && onlyForWords(record, phrasing);
  const point = step.do === "turn-to-contact-point" ? step.contactPoint.service : undefined;
  const remarks = [
    ...(only === undefined ? [] : [only]),
    ...referralWords(point === undefined ? record : sources.record(point), phrasing),
  ];
  const base = { do: step.do, state, remarks, contacts: [], sums: [] };
  switch (step.do) {
    case "turn-to-contact-point": {
      const { name, organisations } = step.contactPoint;
      const act = said.turnTo(nameWithBody(name, organisations, saying));
      return { ...base, act, contacts: contactPointReach(step.contactPoint, { state, ...saying }) };
    }
    case "turn-to-service": {
      if (record?.kind !== "service") return { ...base, act: said.turnTo(step.record) };
      const act = said.turnTo(recordName(record, sources, phrasing));
      return { ...base, act, contacts: reachWords(waysToReach(record), { state, ...saying }) };
    }
    case "turn-to-authority": {
      const body = record?.kind === "organisation" ? record : undefined;
      return {
        ...base,
        act: said.turnTo(body ? bodyName(body, phrasing) : step.record),
        remarks: [step.role === "deciding" ? said.decides : said.assists, ...remarks],
        contacts: bodyReach(body, { state, ...saying }),
      };
    }
    case "claim": {
      const claim = claimWords(step, saying);
      return { ...base, ...claim, remarks: [...remarks, ...claim.remarks] };
    }
  }
}

function claimWords(
  { record: id, verdict, late, automatic, addressedTo }: Extract<FirstStep, { do: "claim" }>,
  { sources, phrasing }: Saying,
): Pick<StepWords, "act" | "remarks" | "limit" | "sentTo" | "report" | "late" | "sums"> {
  const { answers, clock, colon } = phrasing.words;
  const record = sources.record(id);
  const { timeLimit, report, sums = [] } = sources.entitlement(id) ?? {};
  const reported = reportLine({ report }, phrasing);
  const accepted = (late || mayBeOver(timeLimit)) && timeLimit?.lateClaim;
  const to = addressedTo && partyLine(addressedTo, sources, phrasing);
  return {
    act: answers.step[automatic ? "automatic" : "claim"](record ? markedName(record.name, phrasing) : id),
    remarks: verdict === "unknown" ? [answers.step.open] : [],
    limit: [timeLimitLine(timeLimit, phrasing), ...timeLimitNotes(timeLimit, phrasing)].join(clock.joiner),
    ...(to !== undefined && { sentTo: answers.step.goesTo(to) }),
    ...(reported !== undefined && { report: reported }),
    ...(accepted && { late: clock.late + colon + markedPart(accepted, phrasing) }),
    // A sum beside a claim that is open would be read as a promise.
    sums:
      verdict === "met"
        ? sumsWithCuts(
            sums.filter(({ applies, earlier }) => applies === "met" && !earlier),
            record,
            phrasing,
          )
        : [],
  };
}

/** Sums in words, and that they may be paid in part only. */
function sumsWithCuts(
  sums: readonly ListedSum[],
  record: CivicRecord | undefined,
  phrasing: Phrasing,
): readonly string[] {
  if (sums.length === 0) return [];
  return [...sums.map((sum) => sumWords(sum, phrasing).text), ...cutLines(record, phrasing)];
}
