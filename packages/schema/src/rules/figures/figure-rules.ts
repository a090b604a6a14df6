import { advanceDeniedWithoutTerms } from "./advance-denied-without-terms.ts";
import { amountBoundsOrdered } from "./amount-bounds-ordered.ts";
import { amountHasFigure } from "./amount-has-figure.ts";
import { amountOrdered } from "./amount-ordered.ts";
import { currencyIsOfMoney } from "./currency-is-of-money.ts";
import { currencyOfOwnState } from "./currency-of-own-state.ts";
import { deductibleBelowCap } from "./deductible-below-cap.ts";
import { degreeTableOrdered } from "./degree-table-ordered.ts";
import { fullReparationUncapped } from "./full-reparation-uncapped.ts";
import { headNotCoveredUnpaid } from "./head-not-covered-unpaid.ts";
import { headTreatedOneWay } from "./head-treated-one-way.ts";
import { layersOrdered } from "./layers-ordered.ts";
import { lifelongWithoutEnd } from "./lifelong-without-end.ts";
import { moneyDated } from "./money-dated.ts";
import { moneyFigureHasCurrency } from "./money-figure-has-currency.ts";
import { mostHasShare } from "./most-has-share.ts";
import { onceDoesNotRun } from "./once-does-not-run.ts";
import { percentageLikeShare } from "./percentage-like-share.ts";
import { percentageWithinHundred } from "./percentage-within-hundred.ts";
import { runEndsAfterAge } from "./run-ends-after-age.ts";
import { runEndsAtLikelyAge } from "./run-ends-at-likely-age.ts";
import { schemeCurrencySingle } from "./scheme-currency-single.ts";
import { shareIsOfMost } from "./share-is-of-most.ts";
import { statisticDated } from "./statistic-dated.ts";
import { statisticOfMany } from "./statistic-of-many.ts";
import { statisticWhole } from "./statistic-whole.ts";
import { statisticsAgree } from "./statistics-agree.ts";
import { sumLikeYear } from "./sum-like-year.ts";
import { sumOutOfLine } from "./sum-out-of-line.ts";
import { sumWithThousandsPoint } from "./sum-with-thousands-point.ts";

/** Rules over sums, shares, heads of damage and published figures. */
export const figureRules = [
  // Amounts and their bounds.
  amountOrdered,
  amountBoundsOrdered,
  deductibleBelowCap,
  lifelongWithoutEnd,
  onceDoesNotRun,
  runEndsAfterAge,
  layersOrdered,
  amountHasFigure,
  fullReparationUncapped,
  schemeCurrencySingle,
  degreeTableOrdered,
  percentageWithinHundred,
  percentageLikeShare,
  currencyOfOwnState,
  sumWithThousandsPoint,
  moneyDated,
  sumOutOfLine,
  sumLikeYear,
  // Heads of damage and advances.
  headTreatedOneWay,
  headNotCoveredUnpaid,
  advanceDeniedWithoutTerms,
  // Figures of what was counted, and how long it took.
  moneyFigureHasCurrency,
  currencyIsOfMoney,
  statisticsAgree,
  statisticOfMany,
  shareIsOfMost,
  mostHasShare,
  statisticWhole,
  statisticDated,
  runEndsAtLikelyAge,
] as const;
