import type { Clock } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * One letter makes a year a month (`P10M`, `P10Y`) and a month a minute (`PT3M`, `P3M`), and all are lengths of time. Those
 * that laws hardly set are asked about: minutes, months that are neither few nor parts of years, more than 40 years.
 */
export const lengthPlausible = defineRecordRule({
  code: "length-implausible",
  severity: "warning",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      for (const name of ["length", "opensAfter"] as const satisfies readonly (keyof Clock)[]) {
        const length = at.value[name];
        const meant = length === undefined ? undefined : meantBy(length);
        if (length !== undefined && meant !== undefined)
          yield { path: [...at.path, name], params: { length, meant } };
      }
    }
  },
});

const usualMonths: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 8, 9, 12, 15]);
const mostYears = 40;

/** The length that differs by one letter and is more usual; nothing where this one is usual. */
function meantBy(length: string): string | undefined {
  const [, minutes] = /^PT(\d+)M$/.exec(length) ?? [];
  if (minutes !== undefined) return `P${minutes}M`;
  const [, months = "0"] = /^P(\d+)M$/.exec(length) ?? [];
  if (Number(months) > 0 && !usualMonths.has(Number(months)) && Number(months) % 6 !== 0)
    return `P${months}Y`;
  const [, years = "0"] = /^P(\d+)Y$/.exec(length) ?? [];
  return Number(years) > mostYears ? `P${years}M` : undefined;
}
