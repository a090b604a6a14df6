import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of deadlines. */
export const clock: PartWords<"Clock"> = {
  "Clock.appliesTo": {
    name: "se aplica a",
    help: "La persona o el caso al que afecta el plazo, si no son todos.",
  },
  "Clock.appliesWhen": {
    name: "se aplica si",
    help: "Lo mismo en forma de datos, hasta donde la fuente lo permite.",
  },
  "Clock.atMost": {
    name: "límite absoluto",
    help: "Plazo máximo que corre desde otro hecho, cualquiera que sea la duración: cuenta el que termine antes.",
  },
  "Clock.atMost.length": {
    name: "duración máxima",
    help: "Tiempo tras ese hecho después del cual el plazo ha terminado en todo caso.",
  },
  "Clock.atMost.starts": {
    name: "inicio del límite",
    help: "El hecho desde el que corre el límite absoluto.",
  },
  "Clock.endsOn": {
    name: "fecha límite",
    help: "Último día fijo, cualquiera que sea la duración: cuenta el que llegue antes.",
  },
  "Clock.extendedFor": { name: "ampliado para", help: "Quién tiene más tiempo, o en qué caso." },
  "Clock.id": {
    name: "identificador",
    help: "Identificador de un elemento dentro de una ficha, único en su lista.",
  },
  "Clock.lateClaim": {
    name: "solicitud fuera de plazo",
    help: "Cuándo se acepta todavía un trámite fuera de plazo.",
  },
  "Clock.length": {
    name: "duración",
    help: "Tiempo desde el hecho inicial en el que hay que hacer el trámite.",
  },
  "Clock.note": { name: "nota", help: "Qué más dice la fuente sobre el plazo." },
  "Clock.opensAfter": {
    name: "se abre después de",
    help: "Tiempo que debe pasar desde el hecho inicial para que el trámite sea posible.",
  },
  "Clock.starts": {
    name: "hecho inicial",
    help: "El hecho desde el que corre el plazo. Falta si la fuente no lo dice.",
  },
  "Clock.startsOn": {
    name: "corre desde el día",
    help: "Día fijo desde el que corre el plazo, en periodos transitorios.",
  },
  "Clock.suspendedUntilAge": {
    name: "suspendido hasta la edad de",
    help: "Edad en años cumplidos antes de la cual el plazo no empieza a correr para un menor.",
  },
  "Clock.suspendedWhile": {
    name: "suspendido durante",
    help: "Lo que impide que corra el plazo, por ejemplo la minoría de edad.",
  },
  "Clock.suspensions": {
    name: "suspensiones",
    help: "Periodos que no cuentan, cada uno con un comienzo y un fin.",
  },
  "Clock.suspensions.from": { name: "desde", help: "El hecho desde el que el tiempo deja de contar." },
  "Clock.suspensions.fromDay": { name: "primer día", help: "En su lugar: el primer día que no cuenta." },
  "Clock.suspensions.reason": {
    name: "motivo",
    help: "Por qué se suspende el plazo, con las palabras de la fuente.",
  },
  "Clock.suspensions.until": { name: "hasta", help: "El hecho con el que el tiempo vuelve a contar." },
  "Clock.suspensions.untilDay": { name: "último día", help: "En su lugar: el último día que no cuenta." },
  "Clock.unlimited": { name: "sin límite de tiempo", help: "Indica que no hay fecha límite." },
  "Clock.whose": {
    name: "de quién es el plazo",
    help: "Quién debe cumplir el plazo. Si falta: la persona que solicita.",
  },
};
