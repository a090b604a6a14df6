import type { treatmentWords as english } from "../en/treatment.ts";

type EnglishWords = typeof english;

/** In Spanish: what becomes of somebody from another State. */
export const treatmentWords: EnglishWords = {
  treatmentLevels: {
    same: "Nada cambia",
    closes: "Algo se cierra",
    opens: "Algo más se abre",
    unclear: "No se sabe para ellos",
    unsettled: "Nada está establecido",
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
    },
    homes: "Otros Estados:",
  },
};
