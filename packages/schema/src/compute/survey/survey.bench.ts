import type { Facts } from "../../../generated/types/model.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { states } from "../../parts/country.ts";
import { populationOf, type SurveyPopulation } from "./population.ts";
import { survey } from "./survey.ts";

// 40 States of residence × 40 nationalities × 20 ways to be hit, hit in France, on the real records.
const today = "2026-11-23";
const most = 60_000;
const home = homes();
const { people, events } = populationOf(home, today);
const ways = people.flatMap(({ id, facts }) => [
  { id, facts },
  { id: `${id}-lawfully-there`, facts: { ...facts, "lawful-stay": true } satisfies Facts },
]);

const whole = timed(home, ways);
const half = timed(home.slice(0, home.length / 2), ways);
console.log(
  `survey of ${home.length} × ${home.length} × ${ways.length}: ${(whole / 1000).toFixed(1)} s ` +
    `(goal ${most / 1000} s: ${whole <= most ? "met" : "MISSED"}); half as many States of each take ${(half / 1000).toFixed(1)} s`,
);
if (whole > most) process.exitCode = 1;

/** States with records first, then others, 40 in all. */
function homes(): string[] {
  const described = new Set(
    realRecords.map(({ jurisdiction }) => jurisdiction).filter((each) => states.has(each)),
  );
  return [...new Set([...described, ...states])].slice(0, 40);
}

function timed(residences: readonly string[], persons: SurveyPopulation["people"]): number {
  const start = performance.now();
  const population = {
    events: events.slice(0, 1),
    places: ["fr"],
    residences,
    nationalities: residences,
    people: persons,
  };
  survey(realRecords, { today, population });
  return performance.now() - start;
}
