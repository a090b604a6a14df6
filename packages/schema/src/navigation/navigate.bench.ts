import type { CivicRecord, Situation } from "../../generated/types/model.ts";
import { realRecords } from "../../tests/real-records.ts";
import { coverage } from "../compute/coverage.ts";
import { gaps } from "../compute/gaps/gaps.ts";
import { navigate } from "./navigate.ts";

// 25 States of 200 records each, made of the real ones; half as many, or twice, show whether the time grows in step.
const today = "2026-11-23";
const rounds = 31;
const states = "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se".split(" ");
const whole = states.flatMap((state) => recordsOf(state, 200));
const half = states.flatMap((state) => recordsOf(state, 100));
const twice = states.flatMap((state) => recordsOf(state, 400));
const situation: Situation = {
  facts: {
    "event-country": "at",
    "event-date": "2024-09-10",
    "event-type": ["terrorist-act"],
    nationality: ["be"],
    "residence-at-event": "bg",
    "victim-status": ["physically-injured"],
  },
};
// Every State of the exchange is involved: the dearest situation there can be.
const everywhere: Situation = { facts: { ...situation.facts, "employer-state": states } };

report("navigate, three States involved", 20, (records) => navigate(situation, records, { today }));
report("navigate, every State involved", 20, (records) => navigate(everywhere, records, { today }));
report("coverage and gaps", 50, (records) => [coverage(records), gaps(records, { today })]);

/** Real records as those of one State: the same words, ids of their own. */
function recordsOf(state: string, count: number): CivicRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const record = structuredClone(realRecords[(index * 41) % realRecords.length] as CivicRecord);
    // International texts stay what they are, and ask every State; no State but Italy has its words.
    if (record.kind !== "guideline") record.jurisdiction = state;
    if (record.kind === "national-system") record.languages = ["it"];
    record.id = `${record.id}-${state}-${index}` as CivicRecord["id"];
    return record;
  });
}

/** Says the best of many rounds, which other work on the machine disturbs least, and the one in the middle. */
function report(name: string, goal: number, run: (records: readonly CivicRecord[]) => unknown): void {
  const times: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, records] of [half, whole, twice].entries()) {
      const start = performance.now();
      run(records);
      times[index]?.push(performance.now() - start);
    }
  const [small, large, larger] = times.map((each) => each.sort((a, b) => a - b));
  const [best = 0, middle = 0] = [large?.[0], large?.[Math.floor(rounds / 2)]];
  const verdict = best <= goal ? "met" : "missed";
  const growth = [best / (small?.[0] ?? best), (larger?.[0] ?? best) / best];
  console.log(
    `${name}: ${best.toFixed(1)} ms at best, ${middle.toFixed(1)} ms in the middle, for 5,000 records ` +
      `(goal ${goal} ms: ${verdict}); ${growth[0]?.toFixed(2)} × that of 2,500; ` +
      `10,000 take ${growth[1]?.toFixed(2)} × as long (goal 2.1)`,
  );
}
