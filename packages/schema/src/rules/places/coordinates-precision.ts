import { defineRecordRule } from "../rule.ts";

/** The seventh decimal is a centimetre on the ground. */
const most = 7;

/** Fifteen decimals come out of a computation, and look as if somebody had measured to the size of an atom. */
export const coordinatesPrecision = defineRecordRule({
  code: "coordinates-too-precise",
  severity: "notice",
  reads: "Coordinates",
  *check(_record, walked) {
    for (const at of walked.all("Coordinates"))
      for (const name of ["latitude", "longitude"] as const) {
        const degrees = String(at.value[name]);
        if ((degrees.split(".")[1]?.length ?? 0) > most)
          yield {
            path: [...at.path, name],
            params: { degrees, rounded: String(Number(at.value[name].toFixed(5))) },
          };
      }
  },
});
