import { describe, expect, test } from "vitest";
import { minimal } from "../../../tests/minimal-records.ts";
import { gaps } from "./gaps.ts";

const today = "2026-11-23";
const text = { fr: "Aucun service n’existe." };
const needs = ["psychological-support", "legal-advice-and-representation"] as const;
const service = minimal("service", "fr-line", {
  needs: ["psychological-support", "psychological-first-aid"],
  phases: ["emergency", "early"],
});

describe("what a source says does not exist", () => {
  test("is a gap of its own, in the words of the source, once for all phases", () => {
    const stating = minimal("national-system", "fr-system", { statedGaps: [{ needs: [...needs], text }] });
    const evidence = [stating.id];
    const about = { kind: "need-unmet", record: stating.id, pointer: "/statedGaps/0", text, evidence };
    expect(gaps([stating], { today })).toMatchObject(needs.map((need) => ({ ...about, need })));
  });

  test("is none where a record gives more in that phase, save for persons who have less", () => {
    const gap = { needs: [needs[0]], phases: ["emergency" as const], text };
    const kinds = (own: object, ...others: (typeof service)[]) => {
      const stating = minimal("national-system", "fr-system", { statedGaps: [{ ...gap, ...own }] });
      return gaps([stating, ...others], { today }).map(({ kind }) => kind);
    };
    expect(kinds({})).toEqual(["need-unmet"]);
    expect(kinds({}, service)).toEqual([]);
    expect(kinds({ appliesTo: { fr: "Les visiteurs" } }, service)).toEqual(["need-unmet"]);
  });
});

test("a gap names the first of the bodies that lead, and of the records that come nearest", () => {
  const many = (kind: string) =>
    Array.from({ length: 30 }, (_, index) => `fr/${kind}/no-${String(index).padStart(2, "0")}`);
  const authorities = many("organisation");
  const declaredCoverage = [{ need: needs[0], phase: "emergency" as const, level: "none" as const }];
  const system = minimal("national-system", "fr-system", { authorities, declaredCoverage });
  const services = many("service").map((id) => ({ ...service, id }));
  const found = gaps([system, ...services], { today }).find(({ kind }) => kind === "declared-differs");
  expect(found?.owner.organisations).toEqual(authorities.slice(0, 20));
  expect(found?.evidence).toEqual(many("service").slice(0, 20));
});
