import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** The page in Spanish. */
export const words: Words = {
  title: "Igualdad de trato",
  person: "A quién afectó",
  persons: { injured: "Una persona herida", bereaved: "Un padre o una madre cuyo hijo murió" },
  by: "Qué es distinto",
  ways: {
    both: "La nacionalidad y la residencia",
    nationality: "Solo la nacionalidad",
    residence: "Solo la residencia",
  },
  states: "Estados en paralelo",
  finding: {
    both: (n) =>
      count(n, {
        one: "Una persona resulta afectada en el Estado que se muestra y es nacional y residente de otro.",
        other: "Una persona resulta afectada en uno de {n} Estados y es nacional y residente de otro.",
      }),
    nationality: (n) =>
      count(n, {
        one: "Una persona resulta afectada en el Estado que se muestra, donde reside, y es nacional de otro.",
        other: "Una persona resulta afectada en uno de {n} Estados, donde reside, y es nacional de otro.",
      }),
    residence: (n) =>
      count(n, {
        one: "Una persona resulta afectada en el Estado que se muestra, del que es nacional, y reside en otro.",
        other: "Una persona resulta afectada en uno de {n} Estados, del que es nacional, y reside en otro.",
      }),
    compared: (list) => `Frente a los habitantes del Estado donde ocurrió: ${list}.`,
    same: (n) => count(n, { other: "en {n} lo establecido es igual" }),
    closes: (n) => count(n, { other: "en {n} algo se cierra" }),
    opens: (n) => count(n, { other: "en {n} se abre algo más" }),
    unclear: (n) => count(n, { other: "en {n} en su mayor parte no se sabe" }),
    unsettled: (n) => count(n, { other: "en {n} nada está establecido para nadie" }),
    recorded: (given, met, notSettled, neither) =>
      `${count(given, { one: "Consta {n} régimen, servicio o medida", other: "Constan {n} regímenes, servicios y medidas" })}: ${count(met, { one: "{n} se abre a los habitantes del Estado", other: "{n} se abren a los habitantes del Estado" })}, ${count(notSettled, { one: "{n} no está establecido ni siquiera para ellos", other: "{n} no están establecidos ni siquiera para ellos" })} y ${count(neither, { one: "{n} no es para ellos en un caso así", other: "{n} no son para ellos en un caso así" })}.`,
    naming: (n) =>
      count(n, {
        one: "De los no establecidos, {n} nombra la nacionalidad o la residencia en sus condiciones.",
        other: "De los no establecidos, {n} nombran la nacionalidad o la residencia en sus condiciones.",
      }),
  },
  working: (done, all) =>
    `Calculado: ${count(done, { other: "{n}" })} de ${count(all, { other: "{n}" })} Estados.`,
  ordinary: (date, days) =>
    `Una persona corriente, y el caso de nadie: un atentado terrorista el ${date}, hace ${count(days, { one: "{n} día", other: "{n} días" })}. La persona herida tiene 40 años, el padre o la madre 55; nada más se sabe de ellos.`,
  from: { both: "Nacional y residente de", nationality: "Nacional de", residence: "Residente de" },
  ownPeople: "Para sus habitantes",
  opensToOwn: "Se abre",
  notSettled: "No establecido",
  own: "El propio Estado",
  pending: "Calculándose",
  how: "Cómo leerlo",
  meanings: {
    same: "Nada se cierra, y es más lo que es igual para ambos que lo que no se sabe para ellos. No dice nada de lo que no está establecido.",
    closes:
      "Otros tantos regímenes, servicios o medidas se abren, o pueden abrirse, a los habitantes del Estado y no a ellos.",
    opens: "Otros tantos se abren solo a ellos, como la ayuda a visitantes.",
    unclear:
      "Nada se cierra, pero lo que está establecido para los habitantes del Estado y no se sabe para ellos es tanto como lo que es igual, o más.",
    unsettled: "Ni siquiera para los habitantes del Estado hay nada establecido: nada se puede comparar.",
  },
  rule: "Qué signo aparece: un cierre, siempre. Si no, lo que no se sabe, cuando es tanto como lo que es igual, o más. Si no, lo que se abre además y, por último, que lo establecido es igual. Unos pocos puntos que no se saben no ocultan los muchos que sí: la casilla los cuenta.",
  thin: "Rayado: de lo que se abre o puede abrirse, menos de la mitad está establecida. El signo dice entonces poco.",
  corner: "Una esquina: también cambia otra cosa. La casilla dice cuál.",
  limits:
    "Se calcula a partir de las condiciones registradas. Lo que no tiene condiciones registradas, o pregunta lo que una persona corriente no ha dicho, no está establecido: no cuenta como igual ni como desigual. Los importes no se comparan.",
  blocks: { rows: "Lugar, parte", columns: "Origen, parte", range: (first, last) => `${first} a ${last}` },
  panel: {
    title: (event, home) => `Lugar: ${event}; origen: ${home}`,
    close: "Cerrar",
    changes: (n) => count(n, { one: "{n} cambia", other: "{n} cambian" }),
    nothing: "No cambia nada de lo establecido.",
    verdicts: { met: "Se abre", unknown: "No establecido", "not-met": "No se abre" },
    before: (event) => `Alguien del propio Estado (${event}):`,
    after: (home) => `Alguien de fuera (${home}):`,
    because: {
      nationality: "Solo por la nacionalidad",
      residence: "Solo por la residencia",
      either: "Solo por la nacionalidad, y solo por la residencia",
      together: "Ni la nacionalidad ni la residencia por sí solas lo cambian: las dos juntas, sí",
    },
    conditions: "Las condiciones que deciden:",
    law: "El derecho",
    noLaw: "La ficha no nombra ninguna ley aquí; sus fuentes están con las condiciones.",
    record: "La ficha completa",
    same: (n) => count(n, { one: "{n} se abre por igual", other: "{n} se abren por igual" }),
    open: (n) =>
      count(n, { one: "{n} no está establecido para nadie", other: "{n} no están establecidos para nadie" }),
    openLead: "Las fichas, o una persona corriente, no dicen lo suficiente. Ni igual ni desigual.",
    naming: "nombra la nacionalidad o la residencia",
    neither: (n) =>
      count(n, { one: "{n} no es para ninguno de los dos", other: "{n} no son para ninguno de los dos" }),
    home: (state) => `Lo que añade el Estado de origen: ${state}`,
    homeMet: (n) =>
      count(n, { one: "{n} se abre en el Estado de origen", other: "{n} se abren en el Estado de origen" }),
    homeOpen: (n) =>
      count(n, {
        one: "{n} puede abrirse en el Estado de origen: no establecido",
        other: "{n} pueden abrirse en el Estado de origen: no establecido",
      }),
    homeNone: "No hay fichas de este Estado aquí: es desconocido, no inexistente.",
  },
  file: {
    event: "Lugar",
    home: "Origen",
    level: "Trato",
    same: "Se abren por igual",
    closes: "Se cierran",
    opens: "Se abren además",
    unclear: "No se sabe para ellos",
    open: "No establecido para nadie",
    neither: "Para ninguno de los dos",
    weighed: "Se abren o pueden abrirse a uno u otro",
    settled: "De ellos, establecidos para ambos",
  },
};
