import { defineRecordRule } from "../rule.ts";

/** A time zone is one of the IANA database, so that opening hours can be shown in the reader's own time. */
export const timeZoneKnown = defineRecordRule({
  code: "time-zone-unknown",
  severity: "error",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours")) {
      const { timeZone } = at.value;
      if (timeZone !== undefined && !isTimeZone(timeZone))
        yield { path: [...at.path, "timeZone"], params: { zone: timeZone } };
    }
  },
});

let zones: ReadonlySet<string> | undefined;

function isTimeZone(timeZone: string): boolean {
  zones ??= new Set(Intl.supportedValuesOf("timeZone"));
  if (zones.has(timeZone)) return true;
  try {
    // The only question the platform answers for old names too (`Asia/Calcutta`); it answers "no" by throwing.
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
