import { numeral, plural } from "@civic/schema/words";
import type { treatmentWords as english } from "../en/treatment.ts";

type EnglishWords = typeof english;

/** In Spanish: what becomes of somebody from another State. */
export const treatmentWords: EnglishWords = {
  treatmentLevels: {
    same: "Lo establecido es igual",
    closes: "Algo se cierra",
    opens: "Algo más se abre",
    unclear: "En su mayor parte no se sabe para ellos",
    unsettled: "Nada está establecido",
  },
  treatmentThin: "Menos de la mitad está establecida",
  treatmentCounts: {
    settled: (some, all) =>
      plural("es", some, {
        one: `{n} de ${numeral("es", all)} establecido`,
        other: `{n} de ${numeral("es", all)} establecidos`,
      }),
    same: (n) => plural("es", n, { one: "{n} igual", other: "{n} iguales" }),
    closes: (n) => plural("es", n, { one: "{n} se cierra", other: "{n} se cierran" }),
    opens: (n) => plural("es", n, { one: "{n} más se abre", other: "{n} más se abren" }),
    unclear: (n) => plural("es", n, { one: "{n} no se sabe", other: "{n} no se saben" }),
  },
  treatmentSmall: "Igualdad de trato según el Estado del suceso",
  treatmentTable: {
    legend: "Signos",
    title: "Lo mismo en una tabla",
    hurtIn: "Afectado en",
    columns: {
      given: "Registrados",
      met: "Abiertos a sus habitantes",
      notSettled: "No establecidos",
      naming: "de ellos, nombran nacionalidad o residencia",
      weighed: "Se abren o pueden abrirse a alguien",
      settled: "de ellos, establecidos para todos",
    },
    homes: "Otros Estados:",
  },
};
