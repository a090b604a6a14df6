import type { Amount, Limit, Money } from "../../../generated/types/model.ts";
import type { ComparedValue, Likeness, NotComparable } from "./row.ts";
import { allEqual, stable } from "./stable.ts";

type Sum = Extract<ComparedValue, { type: "amount" }>;

/** What figures of an amount can be held against those of another. */
interface Figures {
  /** What is given: `value`, `cap` … */
  readonly roles: readonly string[];
  readonly money: readonly Money[];
  /** What shares and multiples are taken of. */
  readonly bases: readonly string[];
  /** The figures themselves, dates and words left out. */
  readonly plain: string;
}

/**
 * How sums that are not the same in every word stand to one another. Nothing is converted, indexed or estimated; equal
 * figures are alike, since what each is for, and on what conditions, is said in words.
 */
export function amountsLikeness(cells: readonly (readonly Sum[])[]): Likeness {
  const figures = cells.map((sums) => sums.map(({ amount }) => figuresOf(amount)));
  const reason = reasonAgainst(cells, figures);
  if (reason) return { verdict: "not-comparable", reason };
  const plain = figures.map((own) => own.map((each) => each.plain));
  return { verdict: allEqual(plain) ? "alike" : "different" };
}

function reasonAgainst(
  cells: readonly (readonly Sum[])[],
  figures: readonly (readonly Figures[])[],
): NotComparable | undefined {
  const differ = (of: (each: Figures) => readonly string[]) =>
    !allEqual(figures.map((own) => own.flatMap(of)));
  const money = figures.flat().flatMap((each) => each.money);
  if (!allEqual(cells.map((sums) => sums.map(({ amount }) => amount.method)))) return "methods-differ";
  if (!allEqual(cells.map((sums) => sums.map(({ together }) => stable(together ?? null)))))
    return "heads-differ";
  if (!allEqual(cells.map((sums) => sums.map(({ amount }) => rhythmOf(amount))))) return "frequencies-differ";
  if (differ((each) => each.bases)) return "bases-differ";
  if (differ((each) => each.money.map(({ currency }) => currency))) return "currencies-differ";
  if (differ((each) => each.roles) || figures.flat().some(({ roles }) => roles.length === 0))
    return "figures-missing";
  if (money.some(({ asOf }) => asOf === undefined)) return "dates-missing";
  if (differ((each) => each.money.map(({ asOf }) => asOf ?? ""))) return "dates-differ";
  return undefined;
}

/** How often a sum comes again; one whose rhythm nobody states is taken for a single payment, as most are. */
function rhythmOf({ paid }: Amount): string {
  return paid === undefined || paid === "once" ? "" : paid;
}

function figuresOf(amount: Amount): Figures {
  const given: readonly (readonly [role: string, figure: Figure | undefined])[] = [
    ...Object.entries(ownFigures(amount)),
    ["deductible", amount.deductible && figureOf(amount.deductible)],
    ["floor", amount.floor && figureOf(amount.floor)],
    ["cap", amount.cap && figureOf(amount.cap)],
  ];
  const known = given.flatMap(([role, figure]) => (figure ? [{ role, ...figure }] : []));
  return {
    roles: [...known.map(({ role }) => role), ...(amount.method === "full-reparation" ? ["whole"] : [])],
    money: known.flatMap(({ money }) => money ?? []),
    bases: known.flatMap(({ basis }) => basis ?? []),
    plain: stable([
      amount.method,
      amount.paid ?? null,
      runOf(amount),
      known.map(({ role, plain }) => [role, plain]),
    ]),
  };
}

function runOf({ runs: { length, untilAge, lifelong } = {} }: Amount): unknown {
  return [length ?? null, untilAge ?? null, lifelong ?? null];
}

interface Figure {
  readonly money?: readonly Money[];
  readonly basis?: string;
  readonly plain: unknown;
}

function ownFigures(amount: Amount): Record<string, Figure | undefined> {
  switch (amount.method) {
    case "fixed":
      return { value: moneyFigure(amount.value) };
    case "range":
      return { min: moneyFigure(amount.min), max: moneyFigure(amount.max) };
    case "tariff":
      return { entries: rowsFigure(amount.entries?.map(({ value, label }) => ({ at: label, value }))) };
    case "per-degree":
      return {
        perPoint: moneyFigure(amount.perPoint),
        table: rowsFigure(amount.table?.map(({ fromDegree, value }) => ({ at: fromDegree, value }))),
      };
    case "percentage":
      return { percent: { plain: amount.percent, basis: stable(amount.of) } };
    case "index-multiple":
      return { multiple: { plain: amount.multiple, basis: stable(amount.index) } };
    case "reimbursement":
      return { rate: amount.rate === undefined ? undefined : { plain: amount.rate } };
    case "full-reparation":
    case "bound":
      return {};
  }
}

function moneyFigure(money: Money | undefined): Figure | undefined {
  return money && { money: [money], plain: money.amount };
}

/** Rows of a table are held against one another with the case that each is for. */
function rowsFigure(rows: readonly { at: unknown; value: Money }[] | undefined): Figure | undefined {
  return (
    rows && {
      money: rows.map(({ value }) => value),
      plain: rows.map(({ at, value }) => [at, value.amount]),
    }
  );
}

function figureOf(limit: Limit): Figure {
  switch (limit.kind) {
    case "none":
      return { plain: "none" };
    case "money":
      return { money: [limit.money], plain: limit.money.amount };
    case "index-multiple":
      return { plain: limit.multiple, basis: stable(limit.index) };
  }
}
