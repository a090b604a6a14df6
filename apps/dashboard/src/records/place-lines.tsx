import type { CivicRecord, Contact, PostalAddress } from "@civic/schema";
import { postalLines } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { Localised } from "./localised.tsx";
import "./place-lines.css";

/** Where something is, how to get there and who can use it, wherever a record says so. */
export type Place = Pick<
  Extract<Contact, { channel: "visit" }>,
  "postalAddress" | "coordinates" | "directions" | "accessibility"
>;

interface PlaceLinesProps {
  readonly of: CivicRecord;
  readonly place: Place;
}

/** The address of a place, how to get there, and what makes it usable by persons with a disability. */
export function PlaceLines({ of, place }: PlaceLinesProps): ReactElement {
  return (
    <>
      {place.postalAddress && <PostalLines of={of} address={place.postalAddress} />}
      <WayLines of={of} place={place} />
    </>
  );
}

/** The same without the address, where that stands already. */
export function WayLines({ of, place }: PlaceLinesProps): ReactElement {
  const { words, label, format } = useLanguage();
  const { coordinates, directions, accessibility } = place;
  const { place: terms } = words.recordFacts;
  return (
    <>
      {directions && (
        <p className="small">
          <span className="soft">{terms.directions + words.colon}</span>
          <Localised of={of} text={directions} />
        </p>
      )}
      {accessibility && (
        <p className="small">
          <span className="soft">{terms.accessibility + words.colon}</span>
          {format.list(accessibility.map((feature) => label("accessibility-feature", feature)))}
        </p>
      )}
      {coordinates && (
        <p className="small">
          <span className="soft">{terms.map + words.colon}</span>
          <a href={`geo:${coordinates.latitude},${coordinates.longitude}`}>
            <bdi dir="ltr">
              {coordinates.latitude}, {coordinates.longitude}
            </bdi>
          </a>
        </p>
      )}
    </>
  );
}

/** An address as its country writes it, a line each; the name of the State where it is another than the record's. */
export function PostalLines({
  of,
  address,
}: {
  readonly of: CivicRecord;
  readonly address: PostalAddress;
}): ReactElement {
  const { format } = useLanguage();
  const abroad = address.country === of.jurisdiction ? [] : [format.region(address.country)];
  return (
    <span className="postal-lines" translate="no">
      {[...postalLines(address), ...abroad].map((line) => (
        <span key={line}>
          <bdi>{line}</bdi>
        </span>
      ))}
    </span>
  );
}
