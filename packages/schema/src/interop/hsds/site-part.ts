import { partCheck } from "../../structure/model-checks.ts";
import { contactsOf } from "./contact-parts.ts";
import { hoursOf } from "./hours-part.ts";
import { type Foreign, localised, localisedOf, objectsOf, type Reading, textOf } from "./source-values.ts";

type Draft = Readonly<Record<string, unknown>>;

/** A place of HSDS as a site. One that nobody can go to is none. */
export function sitesOf(location: Foreign | undefined, reading: Reading): readonly Draft[] {
  if (location === undefined) return [];
  const type = textOf(location, "location_type", reading);
  if (type !== undefined && type !== "physical") {
    reading.lose(location, "no-field");
    return [];
  }
  const postalAddress = postalAddressOf(location, reading);
  const name = textOf(location, "name", reading) ?? postalAddress?.street?.join(", ");
  if (name === undefined) {
    reading.lose(location, "no-field");
    return [];
  }
  const site = {
    name: localised(name, reading),
    place: localisedOf(location, "description", reading),
    postalAddress,
    coordinates: coordinatesOf(location, reading),
    directions: localisedOf(location, "transportation", reading),
    hours: hoursOf(location, reading),
    contacts: contactsOf(location, reading),
  };
  return [Object.fromEntries(Object.entries(site).filter(([, value]) => value !== undefined))];
}

/** The address to go to, and where none is called so the first. */
function postalAddressOf(location: Foreign, reading: Reading) {
  const addresses = objectsOf(location, "addresses");
  const address =
    addresses.find((each) => textOf(each, "address_type", reading) === "physical") ?? addresses[0];
  if (address === undefined) return undefined;
  const street = ["address_1", "address_2"].flatMap((member) => textOf(address, member, reading) ?? []);
  const said = {
    street,
    locality: textOf(address, "city", reading),
    region: textOf(address, "state_province", reading),
    postalCode: textOf(address, "postal_code", reading),
    country: textOf(address, "country", reading)?.toLowerCase(),
  };
  const { country, ...parts } = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value.length > 0),
  );
  const made = { ...parts, country } as { readonly street?: readonly string[] };
  if (partCheck("PostalAddress").holds(made)) {
    for (const other of addresses) if (other !== address) reading.lose(other, "no-field");
    if (Object.hasOwn(address, "attention")) reading.lose(address, "a-person", "attention");
    return made;
  }
  reading.lose(address, "other-form");
  return undefined;
}

function coordinatesOf(location: Foreign, reading: Reading) {
  const [latitude, longitude] = ["latitude", "longitude"].map((member) => textOf(location, member, reading));
  if (latitude === undefined || longitude === undefined) return undefined;
  const coordinates = { latitude: Number(latitude), longitude: Number(longitude) };
  if (partCheck("Coordinates").holds(coordinates)) return coordinates;
  reading.lose(location, "other-form", "latitude");
  reading.lose(location, "other-form", "longitude");
  return undefined;
}
