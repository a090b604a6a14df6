import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: the Contacts page. */
export const words = {
  title: "Contacts",
  lead: "Whom to call, write to or visit, State by State. Each number says when it was last confirmed; those confirmed within a year stand first.",
  filter: {
    title: "Narrow the list",
    need: "Need",
    anyNeed: "Any need",
    phase: "Phase",
    anyPhase: "Any phase",
    type: "Kind of body",
    anyType: "Any kind",
    only: "Show",
    all: "All of them",
    number: "With a number",
    confirmed: "Confirmed within a year",
    open: "Open now",
    abroad: "Said to work from abroad",
    allStates: "All States",
  },
  unknown: (field: string, value: string) => `${field}: “${value}” is not known here and was left out.`,
  found: (n: number) => count(n, { one: "{n} entry", other: "{n} entries" }),
  withNumber: (n: number) => count(n, { one: "{n} with a number", other: "{n} with a number" }),
  confirmed: (n: number) =>
    count(n, { one: "{n} confirmed within a year", other: "{n} confirmed within a year" }),
  unsaid: (n: number) =>
    count(n, {
      one: "{n} more is not shown: no source says its need, phase or kind.",
      other: "{n} more are not shown: no source says their need, phase or kind.",
    }),
  none: "Nothing is recorded that fits these filters. That does not mean that nothing exists.",
  more: (n: number) => count(n, { one: "Show {n} more", other: "Show {n} more" }),
  table: {
    caption: "Contacts by State",
    emergency: "Emergency numbers",
    entries: "Entries",
    withNumber: "With a number",
    confirmed: "Confirmed within a year",
  },
  sort: {
    emergency: "Emergency numbers",
    point: "Contact point",
    organisation: "Body",
    service: "Service",
    scheme: "Compensation scheme",
  },
  through: "Reached through",
  noContact: "No contact is recorded.",
  freshness: {
    within: (date: string) => `confirmed within a year (${date})`,
    older: (date: string) => `confirmed more than a year ago (${date})`,
    never: "never confirmed, as far as is known",
  },
  open: {
    open: "open now",
    closed: "closed now",
    notKnown: "not known whether it is open now",
    unless: (days: string) => `unless today is one of these: ${days}`,
  },
  card: "Save to address book (vCard)",
  cards: "All of these as an address book (vCard)",
  wrong: {
    title: "Report a wrong number",
    which: "Which one is wrong?",
    another: "A number is missing",
    text: "Text to send",
    mail: "Write it as an e-mail",
    noAddress: (publisher: string) =>
      `No address of the publisher (${publisher}) is recorded. Copy the text and send it to whoever keeps these records for the State.`,
    subject: (id: string) => `Wrong number in the record ${id}`,
    greeting: "Good day,",
    body: (name: string, id: string, stands: string) =>
      `the record ${id} (${name}) gives this contact: ${stands}. It seems to be wrong.`,
    missing: (name: string, id: string) => `the record ${id} (${name}) gives no working number.`,
    ask: "Could you give the right one, say since when it holds, and confirm the record?",
    page: (address: string) => `Where it stands: ${address}`,
  },
  csv: {
    kind: "Kind",
    name: "Name",
    channel: "Way",
    address: "Number or address",
    use: "What for",
    abroad: "From abroad",
    confirmed: "Confirmed",
    hours: "Hours",
    record: "Record",
  },
};

/** The words of the Contacts page, whatever the language. */
export type Words = typeof words;
