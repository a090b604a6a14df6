import { describe, expect, test } from "vitest";
import type { Amount } from "../../generated/types/model.ts";
import { arabic, english, french, german, spanish } from "../../tests/phrasings.ts";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { amountLine, amountWords, indexesOf } from "./amount-words.ts";

const fund = copyOf("compensation-scheme", "fr-fgti-terrorism");
const aid = copyOf("compensation-scheme", "be-1985");
const schemes = realRecords.filter((record) => record.kind === "compensation-scheme");
const label = { en: "A sum" };

describe("amounts", () => {
  const said = (amount: Amount) => amountWords(amount, english);

  test("an explicit absence of a cap", () => {
    const [whole] = fund.amounts ?? [];
    expect(whole && said(whole)).toEqual({ value: "Full reparation", bounds: ["no cap"], dates: "" });
  });

  test("a bound, whose date is not stated", () => {
    const [ceiling] = aid.amounts ?? [];
    expect(ceiling && said(ceiling)).toEqual({
      bounds: ["up to €125,000"],
      dates: "date of the sum not stated",
    });
  });

  test("a bound of the past", () => {
    const former = aid.amounts?.find((amount) => amount.valid !== undefined);
    expect(former && said(former)).toMatchObject({
      bounds: ["up to €30,000"],
      dates: "as of 2018",
      valid: "until 2018",
    });
  });

  test("a range, in French", () => {
    const anguish = fund.damage?.heads?.find((head) => head.code === "PAMI")?.amounts?.[0];
    expect(anguish && amountWords(anguish, french)).toMatchObject({
      value: "5\u202f000\u00a0€ à 30\u202f000\u00a0€",
      dates: "état\u00a0: 2017",
    });
  });

  test.each<[string, Amount, string | undefined]>([
    [
      "fixed, once",
      { method: "fixed", value: { amount: "30000", currency: "EUR" }, paid: "once", label },
      "€30,000 (once)",
    ],
    [
      "monthly",
      { method: "fixed", value: { amount: "100", currency: "EUR" }, paid: "monthly", label },
      "€100 a month",
    ],
    ["tariff", { method: "tariff", label }, "According to a tariff"],
    [
      "per point",
      { method: "per-degree", perPoint: { amount: "900", currency: "EUR" }, label },
      "€900 for each point of disability",
    ],
    ["per degree by table only", { method: "per-degree", label }, undefined],
    ["a share of income", { method: "percentage", percent: "75", of: label, label }, "75%"],
    ["an index", { method: "index-multiple", multiple: "3", index: label, label }, "3 × the index"],
    ["expenses", { method: "reimbursement", label }, "Reimbursement of expenses"],
    [
      "a share of expenses",
      { method: "reimbursement", rate: "80", label },
      "Reimbursement of 80% of expenses",
    ],
  ])("%s", (_, amount, value) => {
    expect(said(amount).value).toBe(value);
  });

  test("a bound that multiplies an index, with what it came to", () => {
    const index = { en: "Base salary" };
    const money = { amount: "4500", currency: "EUR", asOf: "2025" };
    const bounded: Amount = {
      method: "bound",
      label,
      floor: { kind: "index-multiple", multiple: "1.5", index },
      cap: { kind: "index-multiple", multiple: "3", index, value: money },
    };
    expect(said(bounded)).toEqual({
      bounds: ["from 1.5 × the index", "up to 3 × the index (€4,500)"],
      dates: "as of 2025",
    });
    expect(amountWords(bounded, french).bounds[0]).toBe("à partir de 1,5 × l’indice");
    expect(indexesOf(bounded)).toEqual([index]);
    expect(indexesOf({ method: "index-multiple", multiple: "3", index: label, label })).toEqual([label]);
    expect(indexesOf({ method: "tariff", label, cap: { kind: "none" } })).toEqual([]);
  });

  test("every sum of data/ stands with a date, or with the word that it has none", () => {
    for (const scheme of schemes) {
      for (const amount of scheme.amounts ?? []) {
        const { value = "", bounds, dates } = said(amount);
        // How many times an index is paid is no sum.
        const sums = bounds.join(" ").replaceAll(/%|\d+(?:\.\d+)? ×/g, "");
        if (
          /\d[\d,.]*/.test(value + sums) &&
          amount.method !== "percentage" &&
          amount.method !== "index-multiple" &&
          !(amount.method === "bound" && amount.cap?.kind === "index-multiple")
        ) {
          expect(dates, scheme.id).not.toBe("");
        }
      }
    }
  });
});

describe("an amount on one line", () => {
  const euros = (amount: string, asOf?: string) => ({ amount, currency: "EUR", ...(asOf && { asOf }) });

  test.each<[Amount, string]>([
    [{ method: "fixed", label, value: euros("1234567.50", "2024") }, "€1,234,567.50 (as of 2024)"],
    [{ method: "fixed", label, value: euros("500"), paid: "monthly" }, "€500 a month"],
    [{ method: "full-reparation", label, cap: { kind: "none" } }, "Full reparation, no cap"],
    [{ method: "bound", label, cap: { kind: "money", money: euros("125000") } }, "A sum, up to €125,000"],
    [{ method: "percentage", label, percent: "80", of: { fr: "revenu" } }, "80% of revenu"],
    [{ method: "index-multiple", label, multiple: "3", index: { en: "Base salary" } }, "3 × Base salary"],
    [{ method: "tariff", label, entries: [{ label, value: euros("9") }] }, "Tariff of 1 sum"],
    [{ method: "tariff", label }, "According to a tariff"],
    [{ method: "per-degree", label }, "By degree of disability"],
  ])("%j", (amount, line) => {
    expect(amountLine(amount, english)).toBe(line);
  });

  test("in other languages", () => {
    const range: Amount = { method: "range", label, min: euros("5000"), max: euros("30000", "2017") };
    expect(amountLine(range, french)).toBe("5\u202f000\u00a0€ à 30\u202f000\u00a0€ (état\u00a0: 2017)");
    expect(amountLine({ method: "tariff", label, entries: [] }, arabic)).toBe("جدول بلا مبالغ");
  });
});

describe("how long a sum is paid, and from where on", () => {
  const pension: Amount = {
    method: "fixed",
    value: { amount: "400", currency: "EUR" },
    paid: "weekly",
    label,
  };
  const said = (own: Partial<Amount>, phrasing = english) =>
    amountLine({ ...pension, ...own } as Amount, phrasing);
  const first = { kind: "money", money: { amount: "300", currency: "EUR", asOf: "2026" } } as const;

  test.each<[Partial<Amount>, string]>([
    [{ runs: { untilAge: 18 } }, "€400 a week, until the age of 18"],
    [{ runs: { length: "P5Y" } }, "€400 a week, for 5 years"],
    [{ runs: { lifelong: true } }, "€400 a week, for life"],
    [{ runs: { after: "P28W", lifelong: true } }, "€400 a week, not for the first 28 weeks, for life"],
    [
      { runs: { length: "P5Y", untilAge: 21 } },
      "€400 a week, for 5 years, until the age of 21, whichever comes first",
    ],
    [{ paid: "once", deductible: first }, "€400 (once), after the first €300 (as of 2026)"],
    [{ deductible: { kind: "none" } }, "€400 a week, from the first loss on"],
  ])("%j", (own, line) => {
    expect(said(own)).toBe(line);
  });

  test.each([
    [french, "400\u00a0€ par mois, jusqu’à l’âge de 18 ans"],
    [spanish, "400\u00a0€ al mes, hasta la edad de 18 años"],
    [german, "400\u00a0€ im Monat, bis zum Alter von 18 Jahren"],
  ])("in another language", (phrasing, line) => {
    expect(said({ paid: "monthly", runs: { untilAge: 18 } }, phrasing)).toBe(line);
  });

  test("in Arabic", () => {
    const pension = said({ paid: "monthly", runs: { length: "P5Y" } }, arabic);
    expect(pension.replace(/[\u2066-\u2069]/g, "")).toMatch(/شهرياً، لمدة 5\u00a0سنوات$/);
  });
});
