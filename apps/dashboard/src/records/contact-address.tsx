import type { CivicRecord, Contact } from "@civic/schema";
import { contactAddress } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { Localised } from "./localised.tsx";
import { WebLink } from "./web-link.tsx";

interface ContactAddressProps {
  readonly of: CivicRecord;
  readonly contact: Contact;
}

/** Number, address or place, as a link where a device can follow it. */
export function ContactAddress({ of, contact }: ContactAddressProps): ReactElement {
  const { words } = useLanguage();
  if (contact.channel === "web") return <WebLink url={contact.url} />;
  const address = contactAddress(contact);
  if ("words" in address)
    return (
      <>
        <Localised of={of} text={address.words} />
        {address.lines?.map((line) => (
          <span key={line} className="address-line">
            <bdi>{line}</bdi>
          </span>
        ))}
      </>
    );
  const isNumber = contact.channel === "telephone" || contact.channel === "text-message";
  const text = <bdi className={isNumber ? undefined : "breakable"}>{address.text}</bdi>;
  return (
    <>
      {address.href === undefined ? (
        text
      ) : (
        <a href={address.href} className={isNumber ? "unbroken" : undefined}>
          {text}
        </a>
      )}
      {contact.channel === "telephone" && contact.extension !== undefined && (
        <> {words.contact.extension(contact.extension)}</>
      )}
      {contact.channel === "text-message" && contact.how && (
        <span className="contact-label">
          <Localised of={of} text={contact.how} />
        </span>
      )}
    </>
  );
}
