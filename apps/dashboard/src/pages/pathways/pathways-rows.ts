import type { CodelistId, Parties } from "@civic/schema";
import { type Phrasing, textIn } from "@civic/schema/words";
import { type Lane, type PathwayLanes, type Way, waysFrom, waysFromNowhere } from "./lanes-model.ts";
import { type NamedRecords, recordsReached } from "./named-records.ts";

interface Writing {
  readonly named: NamedRecords;
  readonly phrasing: Pick<Phrasing, "language" | "format">;
  readonly label: (list: CodelistId, code: string) => string;
  readonly laneName: (lane: Lane) => string;
}

/** A pathway as rows of a file: one for each way, and one for each step that none leaves. */
export function pathwayRows(of: PathwayLanes, writing: Writing): readonly (readonly string[])[] {
  const { phrasing, label, laneName } = writing;
  const { pathway, steps } = of;
  const region = phrasing.format.region(pathway.jurisdiction);
  const ofSteps = steps.flatMap(({ number, step, lane, also }) => {
    const start = [
      region,
      String(number),
      textIn(step.title, phrasing),
      label("phase", step.phase),
      [lane, ...also].map(laneName).join("; "),
      partiesText(step.actor, writing),
    ];
    const leaving = waysFrom(of, step.id);
    if (leaving.length === 0) return [[...start, "", "", "", "", ""]];
    return leaving.map((way) => [...start, ...wayText(of, way, writing)]);
  });
  const astray = waysFromNowhere(of).map((way) => [
    region,
    "",
    way.transition.from,
    "",
    "",
    "",
    ...wayText(of, way, writing),
  ]);
  return [...ofSteps, ...astray];
}

function wayText(of: PathwayLanes, way: Way, writing: Writing): readonly string[] {
  const { named, phrasing, label } = writing;
  const { description, type, owner } = way.transition;
  const ends = [
    ...of.steps
      .filter(({ step }) => way.to.includes(step.id))
      .map(({ number, step }) => `${number}. ${textIn(step.title, phrasing)}`),
    ...recordsReached(way.transition, named).map(({ name }) => textIn(name, phrasing)),
  ];
  return [
    textIn(description, phrasing),
    ends.join("; "),
    type === undefined ? "" : label("transition-type", type),
    owner === undefined ? "" : partiesText({ organisations: [owner] }, writing),
    of.handOvers.find(({ index }) => index === way.index)?.letter ?? "",
  ];
}

function partiesText({ description, organisations = [] }: Parties, { named, phrasing }: Writing): string {
  if (description !== undefined) return textIn(description, phrasing);
  const known = organisations.flatMap((id) => named.organisations.get(id) ?? []);
  return known.map(({ name }) => textIn(name, phrasing)).join("; ");
}

/** A pathway as data: the codes of its places, and its ways as the record has them. */
export function pathwaysData({ pathway, steps, ways, handOvers }: PathwayLanes) {
  const letters = new Map(handOvers.map(({ index, letter, answering }) => [index, { letter, answering }]));
  return {
    record: pathway.id,
    steps: steps.map(({ number, step, lane, also, isDeadEnd }) => ({
      number,
      id: step.id,
      phase: step.phase,
      lane: lane === "not-described" ? null : lane,
      also,
      deadEnd: isDeadEnd,
    })),
    ways: ways.map(({ index, transition: { from, type, owner }, to }) => ({
      from,
      to,
      type: type ?? null,
      owner: owner ?? null,
      handOver: letters.get(index) ?? null,
    })),
  };
}
