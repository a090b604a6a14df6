import { expect, test } from "vitest";
import { go, here, scheme } from "../../tests/foreigner-in-france.ts";

const sum = (amount: string, appliesWhen?: unknown) => ({
  method: "fixed",
  label: { en: amount },
  value: { amount, currency: "EUR" },
  ...(appliesWhen !== undefined && { appliesWhen }),
});

test("sums are those of the scheme and of its heads, and say whose they may be", () => {
  const record = scheme("fr-fund", {
    amounts: [sum("1000"), sum("2000", here), sum("3000", { op: "not", of: here })],
    damage: {
      basis: { en: "Full" },
      heads: [
        { name: { en: "Pain" }, treatment: "covered", amounts: [sum("4000", { op: "maybe" })] },
        {
          name: { en: "Loss" },
          treatment: "covered",
          amounts: [sum("5000", { op: "fact", fact: "at-work" })],
        },
      ],
    },
  });
  const [found] = go([record], { "at-work": true }).entitlements;
  expect(found?.sums.map(({ pointer, applies, head }) => [pointer, applies, head?.en])).toEqual([
    ["/amounts/0", "unknown", undefined],
    ["/amounts/1", "met", undefined],
    ["/amounts/2", "not-met", undefined],
    ["/damage/heads/0/amounts/0", "unknown", "Pain"],
    ["/damage/heads/1/amounts/0", "met", "Loss"],
  ]);
  const [other] = go([record], { "at-work": false }).entitlements;
  expect(other?.sums.at(-1)?.applies).toBe("not-met");
  expect(go([scheme("fr-bare")]).entitlements[0]?.sums).toEqual([]);
});
