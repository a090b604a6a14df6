import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: the Contacts page. */
export const words: Words = {
  title: "Contactos",
  lead: "A quién llamar, a quién escribir y adónde ir, Estado por Estado. Cada número dice cuándo se confirmó por última vez; los confirmados hace menos de un año van primero.",
  filter: {
    title: "Acotar la lista",
    need: "Necesidad",
    anyNeed: "Cualquier necesidad",
    phase: "Fase",
    anyPhase: "Cualquier fase",
    type: "Tipo de organismo",
    anyType: "Cualquier tipo",
    only: "Mostrar",
    all: "Todo",
    number: "Con un número",
    confirmed: "Confirmados hace menos de un año",
    open: "Abiertos ahora",
    abroad: "Accesibles desde el extranjero, según una fuente",
    allStates: "Todos los Estados",
  },
  unknown: (field, value) => `${field}: «${value}» no se conoce aquí y se ha dejado fuera.`,
  found: (n) => count(n, { one: "{n} entrada", many: "{n} entradas", other: "{n} entradas" }),
  withNumber: (n) =>
    count(n, { one: "{n} con un número", many: "{n} con un número", other: "{n} con un número" }),
  confirmed: (n) =>
    count(n, {
      one: "{n} confirmada hace menos de un año",
      many: "{n} confirmadas hace menos de un año",
      other: "{n} confirmadas hace menos de un año",
    }),
  unsaid: (n) =>
    count(n, {
      one: "{n} más no se muestra: ninguna fuente dice su necesidad, fase o tipo.",
      many: "{n} más no se muestran: ninguna fuente dice su necesidad, fase o tipo.",
      other: "{n} más no se muestran: ninguna fuente dice su necesidad, fase o tipo.",
    }),
  none: "No consta nada que corresponda a estos filtros. Eso no significa que no exista nada.",
  more: (n) => count(n, { one: "Mostrar {n} más", many: "Mostrar {n} más", other: "Mostrar {n} más" }),
  table: {
    caption: "Contactos por Estado",
    emergency: "Números de emergencia",
    entries: "Entradas",
    withNumber: "Con un número",
    confirmed: "Confirmadas hace menos de un año",
  },
  sort: {
    emergency: "Números de emergencia",
    point: "Punto de contacto",
    organisation: "Organismo",
    service: "Servicio",
    scheme: "Régimen de indemnización",
  },
  through: "Se llega a través de",
  noContact: "No consta ningún contacto.",
  freshness: {
    within: (date) => `confirmado hace menos de un año (${date})`,
    older: (date) => `confirmado hace más de un año (${date})`,
    never: "nunca confirmado, que se sepa",
  },
  open: {
    open: "abierto ahora",
    closed: "cerrado ahora",
    notKnown: "no se sabe si está abierto ahora",
    unless: (days) => `salvo que hoy sea uno de estos días: ${days}`,
  },
  card: "Guardar en la agenda (vCard)",
  cards: "Todo como agenda de contactos (vCard)",
  wrong: {
    title: "Avisar de un número erróneo",
    which: "¿Cuál es erróneo?",
    another: "Falta un número",
    text: "Texto para enviar",
    mail: "Escribirlo por correo",
    noAddress: (publisher) =>
      `No consta ninguna dirección de quien publica (${publisher}). Copie el texto y envíelo a quien lleva estas fichas en el Estado.`,
    subject: (id) => `Número erróneo en la ficha ${id}`,
    greeting: "Buenos días:",
    body: (name, id, stands) => `La ficha ${id} (${name}) da este contacto: ${stands}. Parece erróneo.`,
    missing: (name, id) => `La ficha ${id} (${name}) no da ningún número que funcione.`,
    ask: "Les ruego que indiquen el correcto, digan desde cuándo vale y confirmen la ficha.",
    page: (address) => `Dónde está: ${address}`,
  },
  csv: {
    kind: "Clase",
    name: "Nombre",
    channel: "Vía",
    address: "Número o dirección",
    use: "Para qué",
    abroad: "Desde el extranjero",
    confirmed: "Confirmación",
    hours: "Horario",
    record: "Ficha",
  },
};
