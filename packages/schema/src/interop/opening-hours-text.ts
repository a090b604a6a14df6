import type { OpeningHours } from "../../generated/types/model.ts";

/**
 * Opening hours as programs read them: `mo,tu 09:00-17:00; we 09:00-12:00; Europe/Paris`. Notes and days with other hours are not in it.
 */
export function openingHoursText({ always, weekly, monthly, timeZone }: OpeningHours): string {
  const rows = [
    ...(always ? ["24/7"] : []),
    ...(weekly ?? []).map(({ days, opens, closes, valid }) =>
      [days.join(","), `${opens}-${closes}`, ...periodOf(valid)].join(" "),
    ),
    ...(monthly ?? []).map(({ weekday, nth, opens, closes, valid }) =>
      [`${weekday}[${nth}]`, `${opens}-${closes}`, ...periodOf(valid)].join(" "),
    ),
  ];
  return [...rows, ...(rows.length > 0 && timeZone !== undefined ? [timeZone] : [])].join("; ");
}

function periodOf(valid: { readonly from?: string; readonly until?: string } | undefined): readonly string[] {
  return valid ? [`(${valid.from ?? ""}/${valid.until ?? ""})`] : [];
}
