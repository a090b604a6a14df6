import type { FigurePrecisionCode } from "../codelists/figure-precision.ts";
import type { Advice, Describable } from "./describe-finding.ts";
import type { adviceNames } from "./forms/forms.ts";
import { likelyFigure, likelyValue } from "./likely-value.ts";
import { isFigure } from "./meant-by.ts";

type Advised = Advice & { readonly phrase: (typeof adviceNames)[number] };

/** What to do where no other value alone would be right; nothing where none is better than what `meantBy` proposes. */
export function adviceOn(finding: Describable): Advised | undefined {
  const { code, params } = finding;
  const { actual, allowed, format } = params;
  if (typeof actual !== "string") return undefined;
  if (Array.isArray(allowed)) return onCode(actual, allowed);
  return code === "wrong-format" && format === "Decimal" ? onDecimal(actual, isFigure(finding)) : undefined;
}

function onCode(actual: string, allowed: readonly string[]): Advised | undefined {
  // The same text, and yet not allowed: a number or true in quotation marks.
  if (allowed.includes(actual)) return { phrase: "unquoted", values: { value: actual } };
  if (allowed.length === 1 && allowed[0] === "true" && denials.has(actual)) return { phrase: "leftOut" };
  const currency = /^[A-Z]{3}$/.test(actual) ? actual : likelyCurrency(actual);
  if (currency !== undefined && allowed.includes("money") && allowed.includes("per-cent"))
    return { phrase: "ofMoney", values: { value: currency } };
  return undefined;
}

/** What stands where only true can be said, of what is not so or not known. */
const denials: ReadonlySet<string> = new Set(["false", "no", "null", "not-known", "unknown", "0"]);

function likelyCurrency(written: string): string | undefined {
  return /^[a-z]{3}$/.test(written) ? undefined : likelyValue("CurrencyCode", written);
}

function onDecimal(actual: string, isOfStatistic: boolean): Advised | undefined {
  const fall = /^[-−–]\s?(\d.*)$/u.exec(actual)?.[1];
  if (fall !== undefined) return { phrase: "fall", values: { value: inDigits(fall) } };
  if (inWords.test(actual)) return { phrase: "allDigits" };
  if (!isOfStatistic) return undefined;
  const rounded = precisions.flatMap(([precision, words]) => {
    const { figure } = words.exec(actual)?.groups ?? {};
    return figure === undefined ? [] : [{ precision, value: inDigits(figure) }];
  });
  return rounded[0] && { phrase: "rounded", values: rounded[0] };
}

/** `11.3 million`, `2 Mio.`, `5k`. */
const inWords =
  /^\D{0,12}\d[\d.,]*\s*(?:k|m|bn|thousand|tausend|mil(?:l?i\p{L}+|les?)?|mio|mrd|billions?|ألف|مليون|مليار)\.?$/iu;

/** How sources say that a figure is not exact. */
const precisions: readonly (readonly [FigurePrecisionCode, RegExp])[] = [
  [
    "about",
    /^(?:~|≈|±|ca?\.?|circa|about|around|approx\.?|nearly|some|environ|etwa|rund|unos|unas|حوالي|نحو)\s*(?<figure>\d[\d.,]*)$/iu,
  ],
  [
    "at-least",
    /^(?:>=?|≥|at least|more than|over|au moins|plus de|mindestens|über|al menos|más de)\s*(?<figure>\d[\d.,]*)$/iu,
  ],
  ["at-least", /^(?<figure>\d[\d.,]*)\s*\+$/u],
  [
    "at-most",
    /^(?:<=?|≤|at most|up to|less than|under|au plus|moins de|höchstens|bis zu|como máximo|hasta)\s*(?<figure>\d[\d.,]*)$/iu,
  ],
];

/** A figure in the form of the model where it is not in that form yet. */
function inDigits(figure: string): string {
  return likelyFigure(figure) ?? figure;
}
