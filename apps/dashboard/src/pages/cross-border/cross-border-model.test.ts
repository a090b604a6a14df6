import { isMember } from "@civic/schema";
import { states } from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { realRecord, realRecords } from "../../../tests/real-records.ts";
import { abbreviationsIn } from "./abbreviations.ts";
import { waysFor } from "./authority-ways.ts";
import { cardLines } from "./card-text.ts";
import { cardOf } from "./cross-border-model.ts";
import { crossBorderSearch } from "./cross-border-search.ts";
import { words as own } from "./words/en.ts";

const today = "2026-11-30";
const card = (home: string, event: string) => cardOf(realRecords, { home, event }, today);
const fund = realRecord("compensation-scheme", "civic/compensation-scheme/fr-fgti-terrorism");

describe("a route", () => {
  test("goes from the authority at home to the one that decides, with what it answers", () => {
    const { route, routed, help, organisations } = card("de", "fr");
    expect(route?.decidingAuthority).toBe(fund.crossBorder?.decidingAuthority);
    expect(organisations.has(route?.assistingAuthority ?? "")).toBe(true);
    expect(routed[0]?.scheme.id).toBe(fund.id);
    expect(routed[0]?.route.answers).toEqual(fund.crossBorder?.deciding);
    expect(help).toHaveLength(1);
  });

  test("exists between any two different States of the Union, and between no others", () => {
    const union = [...states].filter((state) => isMember("eu", state, today));
    expect(union).toHaveLength(27);
    for (const event of union)
      for (const home of union.slice(0, 4)) {
        const { route, noRoute } = cardOf([], { event, home }, today);
        expect([route === undefined, noRoute?.why]).toEqual(
          event === home ? [true, "same-state"] : [false, undefined],
        );
      }
  });

  test("does not exist with a State that the directive does not bind; schemes are claimed there", () => {
    const { route, noRoute, routed, direct } = card("fr", "gb");
    expect([route, routed]).toEqual([undefined, []]);
    expect(noRoute).toEqual({ why: "not-bound", states: ["gb"] });
    expect(direct.map(({ id }) => id)).toContain("civic/compensation-scheme/gb-cics-2012");
  });

  test("says the help of one authority once, however many records repeat it", () => {
    expect(card("fr", "be").help).toHaveLength(1);
  });
});

test("the text to copy names both authorities and how to reach them", () => {
  const questions = english.words.crossBorderQuestions;
  const lines = cardLines(card("de", "fr"), { phrasing: english, own, questions }).join("\n");
  expect(lines).toContain("From Germany to France");
  expect(lines).toContain(fund.crossBorder?.deciding?.fees?.text.en);
  expect(lines).toContain("contact@fonds-garantie.fr");
  expect(lines).not.toContain("civic/organisation");
});

test("the address names States, however they are typed", () => {
  expect(crossBorderSearch({ event: "FR ", home: "uk" })).toEqual({ event: "fr", home: "gb" });
  expect(crossBorderSearch({ event: "zz", home: "<script>" })).toEqual({});
});

describe("the authority that decides", () => {
  test("is reached by what is given for the scheme, before what is for others or older", () => {
    const mails = waysFor(realRecord("organisation", "civic/organisation/fr-fgti"), [fund]).flatMap(
      (contact) => (contact.channel === "email" ? contact.address : []),
    );
    expect(mails[0]).toBe("gestion-attentat@fonds-garantie.fr");
    expect(mails.at(-1)).toBe("victimes.terrorisme@fgvictimes.fr");
  });

  test("abbreviations are explained once, where a body has them as a word of its own", () => {
    const { organisations } = card("de", "fr");
    const found = abbreviationsIn(["Before the CIVI, not CIVIC.", "FGTI"], organisations.values(), english);
    expect(found.map(({ short }) => short)).toEqual(["CIVI", "FGTI"]);
    expect(found[0]?.name).not.toBe("CIVI");
    expect(abbreviationsIn(["CIVIC"], organisations.values(), english)).toEqual([]);
  });
});
