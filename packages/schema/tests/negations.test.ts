import { expect, test } from "vitest";
import type { Criterion } from "../generated/types/model.ts";
import { comparisonsIn } from "../src/eligibility/comparisons.ts";
import { isEntitlementRecord } from "../src/entitlement/entitlement-record.ts";
import { recordRules } from "../src/rules/rules.ts";
import { walkRecord } from "../src/structure/walk-record.ts";
import { negationsThatStay } from "./negations-that-stay.ts";
import { realRecords } from "./real-records.ts";

/** What is negated in an expression; in a negation of several conditions, each of them. */
function negatedIn(criterion: Criterion): string[] {
  if (criterion.op === "not") return comparisonsIn(criterion.of).map(({ fact }) => fact);
  return criterion.op === "all" || criterion.op === "any" ? criterion.of.flatMap(negatedIn) : [];
}

const conditioned = realRecords.filter(isEntitlementRecord).flatMap((record) => {
  const criteria: Criterion | undefined =
    record.kind === "compensation-scheme" ? record.criteria : record.eligibility?.criteria;
  return criteria ? [{ name: record.id.replace("civic/", ""), criteria }] : [];
});

/** Where it happened and whose it is: everybody knows, and no authority has to prove it. */
const plain = new Set([
  "event-country",
  "event-region",
  "nationality",
  "residence-at-event",
  "residence-now",
]);

const negations = new Set(
  conditioned.flatMap(({ name, criteria }) =>
    negatedIn(criteria).flatMap((fact) => (plain.has(fact) ? [] : [`${name}: ${fact}`])),
  ),
);

test("every negation inside the conditions of a record has a reason", () => {
  const unexplained = [...negations].filter((negation) => !(negation in negationsThatStay));
  expect(
    unexplained,
    "What the authority has to prove belongs under `exclusions`, read against the source of the record. What the law " +
      "does make a condition gets a line with its reason in tests/negations-that-stay.ts.",
  ).toEqual([]);
});

test("every reason is about a negation that is still there", () => {
  const gone = Object.keys(negationsThatStay).filter((negation) => !negations.has(negation));
  expect(gone, "Take these lines out of tests/negations-that-stay.ts.").toEqual([]);
});

test("no record leaves an exclusion among its conditions", () => {
  const rule = recordRules.find(({ code }) => code === "exclusion-in-criteria");
  const left = realRecords.flatMap((record) =>
    [...(rule?.check(record, walkRecord(record)) ?? [])].map(({ path }) => `${record.id} ${path.join("/")}`),
  );
  expect(left, "Move these to `exclusions`, each read against its source.").toEqual([]);
});
