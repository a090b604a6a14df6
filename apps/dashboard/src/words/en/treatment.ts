import { numeral, plural } from "@civic/schema/words";

/** In English: what becomes of somebody from another State. */
export const treatmentWords = {
  treatmentLevels: {
    same: "What is settled is the same",
    closes: "Something closes",
    opens: "Something more opens",
    unclear: "Mostly not known for them",
    unsettled: "Nothing is settled",
  },
  treatmentThin: "Less than half is settled",
  treatmentCounts: {
    settled: (some: number, all: number) => `${numeral("en", some)} of ${numeral("en", all)} settled`,
    same: (n: number) => `${numeral("en", n)} the same`,
    closes: (n: number) => plural("en", n, { one: "{n} closes", other: "{n} close" }),
    opens: (n: number) => plural("en", n, { one: "{n} more opens", other: "{n} more open" }),
    unclear: (n: number) => `${numeral("en", n)} not known`,
  },
  treatmentSmall: "Equal treatment by State of the event",
  treatmentTable: {
    legend: "Signs",
    title: "The same as a table",
    hurtIn: "Hurt in",
    columns: {
      given: "Recorded",
      met: "Open to own people",
      notSettled: "Not settled",
      naming: "of these, naming nationality or residence",
      weighed: "Open or may open to somebody",
      settled: "of these, settled for everybody",
    },
    homes: "Other States:",
  },
};
