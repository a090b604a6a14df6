import type { Amount } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { english, french } from "../../tests/languages.ts";
import { realOf, realRecord } from "../../tests/real-records.ts";
import { amountWords, indexesOf, periodWords } from "./amount-words.ts";
import { clockWords } from "./clock-words.ts";

const fund = realRecord("compensation-scheme", "civic/compensation-scheme/fr-fgti-terrorism");
const aid = realRecord("compensation-scheme", "civic/compensation-scheme/be-1985");
const label = { en: "A sum" };

describe("deadlines", () => {
  const [death, injury] = fund.timeLimit?.clocks ?? [];

  test("in words, from the event that starts them", () => {
    expect(death && clockWords(death, english)).toBe("10 years from the death of the victim");
    expect(injury && clockWords(injury, french)).toBe("10 ans à compter de la consolidation médicale");
  });

  test("a length that is not known is said to be so", () => {
    expect(clockWords({ starts: "judgment" }, english)).toBe("length not known, from the final judgment");
  });

  test("no deadline is said only where it is stated", () => {
    expect(clockWords({ starts: "event", unlimited: true }, english)).toBe("no deadline");
  });

  test("a time before which the step is not possible", () => {
    expect(clockWords({ starts: "claim", opensAfter: "P6M", length: "P1Y" }, english)).toBe(
      "1 year from the receipt of the claim; not before 6 months from the receipt of the claim",
    );
  });

  test("a start that the source does not name, or that is a fixed day", () => {
    expect(clockWords({ length: "P1Y" }, english)).toBe("1 year from an event that the source does not name");
    expect(clockWords({ length: "P1Y" }, french)).toBe(
      "1\u00a0an à compter d'un événement que la source ne nomme pas",
    );
    expect(clockWords({ startsOn: "2024-07-01", length: "P2Y" }, english)).toBe("2 years from 1 July 2024");
    expect(clockWords({ startsOn: "2024-07-01", length: "P2Y" }, french)).toBe(
      "2 ans à compter du 1er juillet 2024",
    );
  });

  test("every deadline of data/ can be said", () => {
    for (const scheme of realOf("compensation-scheme")) {
      for (const rule of [scheme.timeLimit, scheme.advance, scheme.decisionTime, scheme.redress]) {
        for (const clock of rule?.clocks ?? []) expect(clockWords(clock, french)).not.toBe("");
      }
    }
  });
});

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
    expect(amountWords(bounded, french).bounds[0]).toBe("à partir de 1,5 × l'indice");
    expect(indexesOf(bounded)).toEqual([index]);
    expect(indexesOf({ method: "index-multiple", multiple: "3", index: label, label })).toEqual([label]);
    expect(indexesOf({ method: "tariff", label, cap: { kind: "none" } })).toEqual([]);
  });

  test("every sum of data/ stands with a date, or with the word that it has none", () => {
    for (const scheme of realOf("compensation-scheme")) {
      for (const amount of scheme.amounts ?? []) {
        const { value = "", bounds, dates } = said(amount);
        if (
          /\d[\d,.]*/.test(value + bounds.join(" ").replace(/%/g, "")) &&
          amount.method !== "percentage" &&
          amount.method !== "index-multiple"
        ) {
          expect(dates, scheme.id).not.toBe("");
        }
      }
    }
  });
});

test("periods are open or closed", () => {
  expect(periodWords({ from: "2016" }, english)).toBe("since 2016");
  expect(periodWords({ until: "2018-03" }, english)).toBe("until March 2018");
  expect(periodWords({ from: "2016", until: "2018" }, english)).toBe("from 2016 to 2018");
  expect(periodWords({}, english)).toBeUndefined();
});
