import type { CivicRecord, Contact } from "@civic/schema";
import type { ReactElement } from "react";
import { Localised } from "./localised.tsx";
import { WebLink } from "./web-link.tsx";

/** What tells one contact of a list from the others. */
export function addressOf(contact: Contact): string {
  switch (contact.channel) {
    case "telephone":
    case "text-message":
      return contact.number;
    case "web":
      return contact.url;
    case "email":
    case "post":
      return contact.address;
    case "visit":
      return Object.values(contact.place).join();
    case "announced":
      return Object.values(contact.how).join();
  }
}

interface ContactAddressProps {
  readonly of: CivicRecord;
  readonly contact: Contact;
}

/** Number, address or place, as a link where a device can follow it. */
export function ContactAddress({ of, contact }: ContactAddressProps): ReactElement {
  switch (contact.channel) {
    case "telephone":
      return (
        <a href={`tel:${contact.number}`}>
          <bdi>{contact.display ?? contact.number}</bdi>
        </a>
      );
    case "text-message":
      return (
        <>
          <a href={`sms:${contact.number}`}>
            <bdi>{contact.number}</bdi>
          </a>
          {contact.how && (
            <span className="contact-label">
              <Localised of={of} text={contact.how} />
            </span>
          )}
        </>
      );
    case "email":
      return (
        <a href={`mailto:${contact.address}`}>
          <bdi className="breakable">{contact.address}</bdi>
        </a>
      );
    case "web":
      return <WebLink url={contact.url} />;
    case "post":
      return <bdi className="breakable">{contact.address}</bdi>;
    case "visit":
      return <Localised of={of} text={contact.place} />;
    case "announced":
      return <Localised of={of} text={contact.how} />;
  }
}
