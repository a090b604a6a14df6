import type { CompensationScheme } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { realOf, realRecord } from "../../../tests/real-records.ts";
import { headGroups } from "../../records/head-list.ts";
import { schemesInOrder } from "../../records/scheme-order.ts";
import {
  countTreatments,
  describedSchemes,
  listsHeads,
  matrixSchemes,
  toggleScheme,
  treatmentOf,
  unmatchedHeads,
} from "./compensation-model.ts";

const schemes = schemesInOrder(realOf("compensation-scheme"), english.format);
const fund = realRecord("compensation-scheme", "civic/compensation-scheme/fr-fgti-terrorism");
const aid = realRecord("compensation-scheme", "civic/compensation-scheme/be-1985");
const heads = headGroups.flatMap((group) => group.heads);

describe("how a scheme treats a head", () => {
  test("covered, under its national code", () => {
    const cell = treatmentOf(fund, "permanent-functional-deficit");
    expect(cell.treatment).toBe("covered");
    expect(cell.nationalHeads.map((national) => national.code)).toEqual(["DFP"]);
  });

  test("folded into another, which is named", () => {
    const cell = treatmentOf(aid, "future-loss-of-earnings");
    expect(cell.treatment).toBe("folded");
    expect(cell.nationalHeads[0]?.name.en).toBe("Loss of income");
  });

  test("not mentioned is unknown, never not covered", () => {
    expect(treatmentOf(aid, "sexual-harm")).toMatchObject({ treatment: "unknown", nationalHeads: [] });
  });

  test("not covered only where it is stated", () => {
    const stated = {
      ...aid,
      damage: {
        basis: { en: "x" },
        heads: [
          {
            name: { en: "Vehicle" },
            heads: ["vehicle-adaptation" as const],
            treatment: "not-covered" as const,
          },
        ],
      },
    };
    expect(treatmentOf(stated, "vehicle-adaptation").treatment).toBe("not-covered");
  });

  test("the strongest of several national heads holds", () => {
    const name = { en: "x" };
    const both = {
      ...aid,
      damage: {
        basis: name,
        heads: [
          { name, heads: ["funeral-costs" as const], treatment: "folded" as const },
          { name, heads: ["funeral-costs" as const], treatment: "covered" as const },
        ],
      },
    };
    const cell = treatmentOf(both, "funeral-costs");
    expect(cell.treatment).toBe("covered");
    expect(cell.nationalHeads).toHaveLength(2);
  });

  test("amounts that the scheme ties to the head come along", () => {
    const tied = {
      ...aid,
      amounts: [{ method: "bound" as const, label: { en: "Funeral" }, heads: ["funeral-costs" as const] }],
    };
    expect(treatmentOf(tied, "funeral-costs").amounts).toHaveLength(1);
    expect(treatmentOf(tied, "home-adaptation").amounts).toHaveLength(0);
  });
});

test("national heads without an equivalent are listed, not lost", () => {
  expect(unmatchedHeads(aid).map((national) => national.name.en)).toEqual(["Material costs"]);
  const matched = heads.flatMap((head) => treatmentOf(aid, head).nationalHeads);
  expect(new Set([...matched, ...unmatchedHeads(aid)]).size).toBe(aid.damage?.heads?.length);
});

test("treatments add up to every field", () => {
  const counts = countTreatments(schemes.flatMap((scheme) => heads.map((head) => treatmentOf(scheme, head))));
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(48 * schemes.length);
});

describe("which schemes are shown", () => {
  const said = (scheme: CompensationScheme) =>
    new Set(scheme.damage?.heads?.flatMap((head) => head.heads ?? [])).size;

  test("in the matrix, of each State the one that says most, and of these the seven that say most", () => {
    const shown = matrixSchemes(schemes, undefined);
    expect(shown).toHaveLength(7);
    expect(shown).toContain(fund);
    expect(new Set(shown.map((scheme) => scheme.jurisdiction)).size).toBe(7);
    const least = Math.min(...shown.map(said));
    for (const scheme of schemes.filter(listsHeads)) {
      const own = shown.find(({ jurisdiction }) => jurisdiction === scheme.jurisdiction);
      expect(said(scheme), scheme.id).toBeLessThanOrEqual(own ? said(own) : least);
    }
  });

  test.each([
    ["at", "at-vog"],
    ["gr", "gr-violent-crime"],
  ])("in the matrix, of %s its fullest scheme, whatever comes first by name", (state, name) => {
    const own = schemes.filter((scheme) => scheme.jurisdiction === state);
    expect(matrixSchemes(own, undefined).map(({ id }) => id)).toEqual([`civic/compensation-scheme/${name}`]);
  });

  test("in the matrix, all of them where they are few", () => {
    expect(matrixSchemes([aid, fund], undefined)).toEqual([aid, fund]);
  });

  test("below it, every one", () => {
    expect(describedSchemes(schemes, undefined)).toEqual(schemes);
  });

  test("those that the address names, in our order", () => {
    const keys = ["civic/fr-fgti-terrorism", "civic/be-1985"];
    expect(matrixSchemes(schemes, keys)).toEqual([aid, fund]);
    expect(describedSchemes(schemes, keys)).toEqual([aid, fund]);
  });

  test("an address that names none that exists changes nothing", () => {
    expect(matrixSchemes(schemes, ["civic/xx-nothing"])).toEqual(matrixSchemes(schemes, undefined));
  });

  test("ticking and unticking", () => {
    expect(toggleScheme(schemes, [fund], aid)).toEqual(["civic/be-1985", "civic/fr-fgti-terrorism"]);
    expect(toggleScheme(schemes, [fund, aid], aid)).toEqual(["civic/fr-fgti-terrorism"]);
    expect(toggleScheme(schemes, [fund], fund)).toBeUndefined();
  });
});
