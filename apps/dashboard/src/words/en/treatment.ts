/** In English: what becomes of somebody from another State. */
export const treatmentWords = {
  treatmentLevels: {
    same: "Nothing changes",
    closes: "Something closes",
    opens: "Something more opens",
    unclear: "Not known for them",
    unsettled: "Nothing is settled",
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
    },
    homes: "Other States:",
  },
};
