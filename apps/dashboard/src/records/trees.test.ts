import { describe, expect, test } from "vitest";
import { anchorOf, schemeKey, stepAnchor } from "./anchor.ts";
import { asHead, headDefinition, headGroups } from "./head-list.ts";
import { asNeed, finerNeeds, needDefinition, topNeeds, widerNeed } from "./need-tree.ts";
import { allPhases, asPhase, finerPhases, stageOf, widerPhase } from "./phase-tree.ts";

describe("needs", () => {
  test("ten at the top and sixty-two below", () => {
    expect(topNeeds).toHaveLength(10);
    expect(topNeeds.flatMap(finerNeeds)).toHaveLength(62);
  });

  test("each finer need knows the one above", () => {
    for (const need of finerNeeds("psychological-support"))
      expect(widerNeed(need)).toBe("psychological-support");
    expect(widerNeed("psychological-support")).toBeUndefined();
  });

  test("an address may name any of them, and nothing else", () => {
    expect(asNeed("peer-support")).toBe("peer-support");
    expect(asNeed("peer-pressure")).toBeUndefined();
    expect(asNeed(undefined)).toBeUndefined();
  });

  test("have a meaning", () => {
    expect(needDefinition("peer-support")).not.toBe("");
  });
});

describe("phases", () => {
  test("the follow-up groups four", () => {
    expect(finerPhases("follow-up")).toEqual(["early", "medium-term", "long-term", "reactivation"]);
    expect(stageOf("long-term")).toBe("follow-up");
    expect(stageOf("emergency")).toBe("emergency");
    expect(widerPhase("emergency")).toBeUndefined();
  });

  test("stand in the order of time", () => {
    expect(allPhases.slice(0, 3)).toEqual(["preparedness", "emergency", "follow-up"]);
  });

  test("an address may name any of them, and nothing else", () => {
    expect(asPhase("reactivation")).toBe("reactivation");
    expect(asPhase("tomorrow")).toBeUndefined();
  });
});

describe("heads of damage", () => {
  test("forty-eight, each in one group", () => {
    const heads = headGroups.flatMap((group) => group.heads);
    expect(heads).toHaveLength(48);
    expect(new Set(heads).size).toBe(48);
  });

  test("the victim's own losses come first", () => {
    expect(headGroups[0]).toMatchObject({ claimant: "direct", nature: "pecuniary" });
    expect(headGroups[0]?.heads[0]).toBe("current-health-expenses");
  });

  test("an address may name any of them, and nothing else", () => {
    expect(asHead("funeral-costs")).toBe("funeral-costs");
    expect(asHead("unknown-head")).toBeUndefined();
    expect(headDefinition("funeral-costs")).not.toBe("");
  });
});

test("places and short names come from ids", () => {
  expect(anchorOf("civic/service/fr-cump")).toBe("service-fr-cump");
  expect(stepAnchor("list-of-victims")).toBe("step-list-of-victims");
  expect(schemeKey("civic/compensation-scheme/be-1985")).toBe("civic/be-1985");
});
