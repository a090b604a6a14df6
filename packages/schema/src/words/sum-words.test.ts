import { describe, expect, test } from "vitest";
import type { Amount } from "../../generated/types/model.ts";
import { english, german, phrasings } from "../../tests/phrasings.ts";
import { sumWords } from "./sum-words.ts";

const euro = (amount: string, asOf?: string) => ({ amount, currency: "EUR", ...(asOf && { asOf }) });
const of = (amount: Amount) => ({ amount, pointer: "/amounts/0", applies: "met" as const });
const label = { en: "Brothers and sisters", de: "Geschwister" };

describe("a sum", () => {
  test("stands with its currency, its year, and whether it is hers", () => {
    const sum = of({ method: "fixed", value: euro("15000", "2024"), label });
    expect(sumWords(sum, english)).toEqual({
      text: "Brothers and sisters: €15,000 (as of 2024)",
      applies: "for this person",
      rows: [],
    });
    expect(sumWords({ ...sum, applies: "not-met" }, german)).toMatchObject({
      text: "Geschwister: 15.000\u00a0€ (Stand: 2024)",
      applies: "nicht für diese Person",
    });
  });

  test("of the same name as its head of damage is named once", () => {
    const sum = of({ method: "fixed", value: euro("15000", "2024"), label: { en: "Death" } });
    const head = { es: "Fallecimiento", en: "Death" };
    expect(sumWords({ ...sum, head }, english).text).toBe("Death: €15,000 (as of 2024)");
    const inGerman = sumWords({ ...sum, head: { ...head, de: "Tod" } }, german).text;
    expect(inGerman).toMatch(/^Tod: /);
    expect(sumWords({ ...sum, head: { en: "Loss" } }, english).text).toBe(
      "Loss, Death: €15,000 (as of 2024)",
    );
  });

  test("of an earlier time says so, and what the record warns of", () => {
    const note = { en: "Two pages disagree." };
    const sum = of({ method: "fixed", value: euro("15000", "2012"), label, valid: { until: "2019" }, note });
    expect(sumWords({ ...sum, earlier: true }, english)).toMatchObject({
      applies: "of an earlier time: ask what is paid today",
      note: "Two pages disagree",
    });
    expect(sumWords({ ...sum, applies: "not-met", earlier: true }, english).applies).toBe(
      "not for this person",
    );
    for (const phrasing of phrasings) {
      const { applies } = sumWords({ ...sum, applies: "unknown", earlier: true }, phrasing);
      expect(applies).not.toBe(phrasing.words.answers.sum.unknown);
    }
  });

  test("says how long it is paid, in the words of the record where these say more", () => {
    const runs = { length: "P18M", description: { en: "up to 30 in some cases" } };
    const aid: Amount = { method: "fixed", value: euro("100", "2024"), label, paid: "monthly", runs };
    expect(sumWords(of(aid), english).text).toBe(
      "Brothers and sisters: €100 a month, for 18 months (as of 2024, up to 30 in some cases)",
    );
  });

  test("without a year says so", () => {
    expect(sumWords(of({ method: "fixed", value: euro("15000"), label }), english).text).toBe(
      "Brothers and sisters: €15,000 (date of the sum not stated)",
    );
  });

  test("says of what it is a share", () => {
    const share: Amount = { method: "percentage", percent: "80", of: { en: "lost earnings" }, label };
    expect(sumWords(of(share), english).text).toBe("Brothers and sisters: 80%: lost earnings");
  });

  test("that is a bound says only that", () => {
    const bound: Amount = { method: "bound", cap: { kind: "money", money: euro("500000", "2012") }, label };
    expect(sumWords(of(bound), english).text).toBe("Brothers and sisters: up to €500,000 (as of 2012)");
  });

  test("of a table has its rows", () => {
    const table: Amount = { method: "tariff", entries: [{ label, value: euro("11000", "2012") }], label };
    expect(sumWords(of(table), english).rows).toEqual(["Brothers and sisters: €11,000"]);
    const degrees: Amount = { method: "per-degree", table: [{ fromDegree: 25, value: euro("200") }], label };
    expect(sumWords(of(degrees), english).rows).toEqual(["from 25%: €200"]);
  });

  test("names the head of damage where its label is another", () => {
    const sum = { ...of({ method: "full-reparation", label }), head: { en: "Grief" } };
    expect(sumWords(sum, english).text).toBe("Grief, Brothers and sisters: Full reparation");
  });

  test("does not say the head twice where its label begins with it", () => {
    const monthly = { en: "Lost earnings, monthly ceiling" };
    const sum = { ...of({ method: "full-reparation", label: monthly }), head: { en: "Lost earnings" } };
    expect(sumWords(sum, english).text).toBe("Lost earnings, monthly ceiling: Full reparation");
  });

  test("has words in every language", () => {
    for (const phrasing of phrasings)
      expect(sumWords(of({ method: "fixed", value: euro("1"), label }), phrasing).applies).toMatch(/\S/);
  });
});
