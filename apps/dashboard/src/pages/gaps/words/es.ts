import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: the Gaps page. */
export const words: Words = {
  title: "Lagunas",
  lead: "Lo que ninguna ficha dice todavía, Estado por Estado, y quién puede añadirlo. Las cifras cuentan fichas, no Estados: cuanto más se describe, más lugares pueden estar incompletos. Una laguna no prueba que un Estado no dé nada.",
  phase: "Fase para las necesidades",
  filter: {
    title: "Acotar la lista",
    kind: "Qué falta",
    anyKind: "Todo",
    need: "Necesidad",
    anyNeed: "Todas las necesidades",
    phase: "Fase",
    anyPhase: (phase) => `Todas (necesidades: ${phase})`,
    owner: "Quién puede remediarlo",
    anyOwner: "Todos",
    group: "Agrupar por",
    groups: { kind: "Qué falta", owner: "Quién puede remediarlo", need: "Necesidad", state: "Estado" },
  },
  unknown: (field, value) => `${field}: «${value}» no se conoce aquí y se ha dejado fuera.`,
  counts: {
    title: "Todos los Estados",
    caption: "Por orden alfabético. Un Estado abre su lista.",
    needs: (phase) => `Necesidades: ${phase}`,
    records: "En las fichas",
    none: "De diez: una fuente dice que no hay nada",
    unknown: "De diez: no se sabe",
    above: "Más concretas, atendidas solo en la necesidad más amplia",
    notSought: "no se buscó",
    legend:
      "Una cifra cuenta lagunas de las fichas; ninguna prueba que un Estado no haga nada. " +
      "0: se buscó y no se encontró nada. No se sabe: la asistencia de allí está descrita y ninguna ficha dice nada de esto. No se buscó: nadie ha descrito todavía la asistencia allí, así que no se podía ver qué falta.",
  },
  needs: {
    apart: "; ",
    title: (phase) => `Necesidades sin servicio: ${phase}`,
    lead: "Sin servicio significa: ninguna ficha nombra uno para esta necesidad y esta fase. Puede haber uno que nadie ha registrado.",
    all: "hay un servicio registrado para cada una de las diez necesidades.",
    some: (n) => count(n, { one: "{n} de las diez necesidades", other: "{n} de las diez necesidades" }),
    finer: (n) =>
      count(n, {
        one: "{n} necesidad más concreta sin servicio en al menos un Estado",
        other: "{n} necesidades más concretas sin servicio en al menos un Estado",
      }),
    without: "Ningún servicio registrado",
    closed: "servicio cerrado",
  },
  list: {
    title: "Qué falta en las fichas",
    found: (n) => count(n, { one: "{n} laguna", other: "{n} lagunas" }),
    none: "No se conoce ninguna laguna que responda a estos filtros.",
    noRecords: (state) =>
      `No hay ninguna ficha sobre este Estado (${state}), así que no se pudo buscar nada.`,
    omitted: (n) =>
      count(n, { one: "{n} más, que el nodo no enumera.", other: "{n} más, que el nodo no enumera." }),
    more: (n) => count(n, { one: "Mostrar {n} más", other: "Mostrar {n} más" }),
    mend: "Para remediarlo",
    owner: "quién puede remediarlo",
    ownerColumn: "Quién puede remediarlo",
    leaders: "Organismos que dirigen la asistencia a las víctimas",
    noNeed: "Sin una necesidad concreta",
    asks: "El texto pide",
    record: "Ficha",
    about: "Sobre",
    source: "Texto que lo pide",
    tasks: "Copiar como lista de tareas",
    tasksDone: "Copiado",
  },
};
