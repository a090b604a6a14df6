import { formatAddress } from "localized-address-format";
import type { PostalAddress } from "../../generated/types/model.ts";

/** The lines of an address in the order of its country; a letter needs the country's name below them. */
export function postalLines(address: PostalAddress): readonly string[] {
  const { recipient, street, district, locality, region, postalCode, sortingCode, country } = address;
  const lines = formatAddress({
    postalCountry: country.toUpperCase(),
    ...(recipient !== undefined && { organization: recipient }),
    ...(street && { addressLines: [...street] }),
    ...(district !== undefined && { dependentLocality: district }),
    ...(locality !== undefined && { locality }),
    ...(region !== undefined && { administrativeArea: region }),
    ...(postalCode !== undefined && { postalCode }),
  });
  // Behind the town, where the countries that have one write it.
  return sortingCode === undefined
    ? lines
    : lines.map((line) => (postalCode && line.startsWith(postalCode) ? `${line} ${sortingCode}` : line));
}
