import type { CivicRecord, PostalAddress, RecordKind, RecordOf } from "@civic/schema";

/** Every field that a record may have beside those of its kind, of an invented State. */
export function headOf<Kind extends RecordKind>(
  kind: Kind,
  name: string,
): Pick<CivicRecord, Exclude<keyof CivicRecord, "kind" | "id">> & Pick<RecordOf<Kind>, "kind" | "id"> {
  return {
    kind,
    id: `xa/${kind}/full`,
    publisher: "xa",
    jurisdiction: "xa",
    schemaVersion: "0.3.0",
    version: 1,
    status: "active",
    language: "en",
    asOf: "2026-11",
    quality: ["verified"],
    confirmations: [
      {
        by: { en: `Office in charge of the ${name}` },
        on: "2026-10-05",
        note: { en: `Only the hours of the ${name}, by a call` },
      },
    ],
    sources: [{ id: "page", title: "Page of the ministry", publisher: "Ministry", date: "2026-01-15" }],
    provenance: { sources: ["page"], confidence: "high", checked: "2026-11-02" },
    name: { en: `Full ${name}` },
    statistics: [
      {
        item: { en: `Requests for the ${name}` },
        value: "1240",
        unit: "claims",
        period: { from: "2025", until: "2025" },
        note: { en: `Counted once for the ${name}` },
      },
      { item: { en: `Share of the ${name}` }, value: "62.5", unit: "per-cent" },
      { item: { en: `Spent on the ${name}` }, value: "3000000", unit: "money", currency: "EUR" },
    ],
    notes: [{ text: { en: `Remark on the ${name}` } }],
  } as ReturnType<typeof headOf<Kind>>;
}

/** An address of which every part is given. */
export const address: PostalAddress = {
  recipient: "Desk for victims",
  street: ["1 Harbour Road"],
  locality: "Firsttown",
  postalCode: "10000",
  sortingCode: "CEDEX",
  country: "fr",
};

/** A place of which everything is said. */
export const location = {
  postalAddress: address,
  coordinates: { latitude: 48.5, longitude: 2.25 },
  directions: { en: "The blue door behind the station" },
  accessibility: ["step-free", "hearing-loop"] as ("step-free" | "hearing-loop")[],
};
