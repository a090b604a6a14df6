import type { SheetWords } from "./en.ts";

/** The words of the sheet, in Spanish. */
export const es: SheetWords = {
  title: "Qué puede hacer ahora",
  states: (list) => `Países implicados: ${list}`,
  day: (day) => `A fecha de ${day}`,
  call: "A quién llamar o acudir",
  claim: "Qué pedir, en este orden",
  authorities: "Quién le ayuda a pedirlo desde su país",
  questions: "Qué le preguntarán",
  none: "No se ha encontrado nada que pedir. Pregunte a los servicios de arriba.",
  send: "Enviar",
  at: "A",
  noTelephone: "sin número de teléfono registrado",
  noLimitKnown: "plazo desconocido: pídalo cuanto antes",
  open: (facts) => `Aún no es seguro. Depende de: ${facts}`,
  openByPerson: "Aún no es seguro. Tiene que decidirlo una persona.",
  unless: "Antes de decidir, la autoridad puede examinar su conducta y sus antecedentes.",
  further: (n) => `Más líneas, en la página o con la orden: ${n}`,
  untranslated: (tags) => `${tags}: sin traducir.`,
  inLanguage: (language) => `en ${language}`,
  notice:
    "Esta hoja no es una resolución ni un consejo jurídico. Los números y los plazos proceden de fichas públicas; compruébelos antes de fiarse de ellos. Un número corto o gratuito puede no funcionar desde el extranjero.",
  basis: "Base",
  basisLead: (n, day) =>
    `Calculado el ${day} a partir de estas ${n} fichas. Quien las tenga puede repetir el cálculo.`,
  draft: "Las palabras en español de esta hoja son un borrador.",
};
