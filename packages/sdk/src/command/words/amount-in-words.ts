import type { Amount, Limit, Money } from "@civic/schema";
import { inEnglish } from "./words.ts";

/** An amount on one line: how it is fixed, its figures, and what bounds them. */
export function amountInWords(amount: Amount): string {
  const { paid, floor, cap } = amount;
  const bounds = [floor && `at least ${limitInWords(floor)}`, cap && capInWords(cap)];
  const said = [own(amount), paid && paid !== "once" && paid, ...bounds];
  return said.filter((each) => each).join(", ");
}

function own(amount: Amount): string {
  switch (amount.method) {
    case "fixed":
      return money(amount.value);
    case "range":
      return `${money(amount.min)} to ${money(amount.max)}`;
    case "tariff":
      return amount.entries ? `table of ${amount.entries.length} sums` : "by a table";
    case "per-degree":
      return amount.perPoint ? `${money(amount.perPoint)} a point` : "by degree of disability";
    case "percentage":
      return `${amount.percent} % of ${inEnglish(amount.of)}`;
    case "index-multiple":
      return `${amount.multiple} × ${inEnglish(amount.index)}`;
    case "reimbursement":
      return amount.rate ? `${amount.rate} % of the expense` : "what was spent";
    case "full-reparation":
      return "the whole damage";
    case "bound":
      return inEnglish(amount.label);
  }
}

function capInWords(cap: Limit): string {
  return cap.kind === "none" ? "no cap" : `at most ${limitInWords(cap)}`;
}

function limitInWords(limit: Limit): string {
  switch (limit.kind) {
    case "none":
      return "no bound";
    case "money":
      return money(limit.money);
    case "index-multiple":
      return `${limit.multiple} × ${inEnglish(limit.index)}`;
  }
}

/** The digits of the law, in groups of three: never converted, never rounded. */
function money({ amount, currency, asOf }: Money): string {
  const [whole = "", ...decimals] = amount.split(".");
  const groups = whole.replaceAll(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, " ");
  return `${[groups, ...decimals].join(".")} ${currency}${asOf ? ` (${asOf})` : ""}`;
}
