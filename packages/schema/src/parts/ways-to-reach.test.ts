import { expect, test } from "vitest";
import type { Contact, Provenance, Site } from "../../generated/types/model.ts";
import { waysToReach } from "./ways-to-reach.ts";

const call = (number: string, label?: Contact["label"]): Contact => ({
  channel: "telephone",
  number,
  ...(label && { label }),
});
const name = { en: "Turin", it: "Torino" };
const provenance: Provenance = { sources: ["one"], confidence: "medium" };
const ways = (...sites: Site[]) => waysToReach({ contacts: [call("116006")], sites });

test("own contacts come first, then those of the sites, named by their site", () => {
  expect(
    ways({ name, contacts: [call("+39011"), call("+39012", { en: "Appointments" })], provenance }),
  ).toEqual([
    call("116006"),
    { ...call("+39011", name), provenance },
    { ...call("+39012", { en: "Turin · Appointments" }), provenance },
  ]);
});

test("a label in no language of the site gives way to the name of the site", () => {
  expect(ways({ name, contacts: [call("+39011", { fr: "Rendez-vous" })] })[1]?.label).toEqual(name);
});

test("a site can be gone to where it is known where it is", () => {
  const postalAddress = { street: ["Via Roma 1"], locality: "Torino", country: "it" };
  expect(ways({ name, postalAddress, hours: { always: true } })[1]).toEqual({
    channel: "visit",
    place: name,
    postalAddress,
    hours: { always: true },
  });
  expect(ways({ name, place: { en: "Behind the station" } })[1]).toEqual({
    channel: "visit",
    place: { en: "Behind the station" },
    label: name,
  });
});

test("of a site with a name alone, or one that says itself where to go, nothing is made up", () => {
  const visit: Contact = { channel: "visit", place: { en: "Town hall" } };
  expect(ways({ name })).toHaveLength(1);
  expect(ways({ name, place: { en: "Centre" }, contacts: [visit] })).toHaveLength(2);
  expect(waysToReach({})).toEqual([]);
});
