import type { CivicRecord, Contact } from "@civic/schema";
import { contactRemarks } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { ContactAddress } from "./contact-address.tsx";
import { evidenceOf } from "./evidence.ts";
import { Hours } from "./hours.tsx";
import { Localised } from "./localised.tsx";
import { PostalLines, WayLines } from "./place-lines.tsx";
import { Sources } from "./sources.tsx";
import "./contacts.css";

interface ContactsProps {
  readonly of: CivicRecord;
  readonly contacts: readonly Contact[];
}

/** Ways to reach a body or a service, each with how fresh it is. What holds for all is said once. */
export function Contacts({ of, contacts }: ContactsProps): ReactElement {
  const { words } = useLanguage();
  const verifyAll = contacts.every((contact) => contact.verifyBeforeUse);
  return (
    <div className="contacts">
      {verifyAll && <p className="contact-verify">{words.contact.verify}</p>}
      <ul>
        {contacts.map((contact) => (
          <li key={JSON.stringify(contact)}>
            <ContactLine of={of} contact={contact} verify={!verifyAll && contact.verifyBeforeUse === true} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ContactLineProps {
  readonly of: CivicRecord;
  readonly contact: Contact;
  readonly verify: boolean;
}

function ContactLine({ of, contact, verify }: ContactLineProps): ReactElement {
  const { words } = useLanguage();
  const { label, hours, confirmation, provenance } = contact;
  return (
    <>
      <p className="contact-address">
        <span className="contact-channel">{words.contact[contact.channel]}</span>{" "}
        {contact.channel === "post" && contact.postalAddress ? (
          <PostalLines of={of} address={contact.postalAddress} />
        ) : (
          <ContactAddress of={of} contact={contact} />
        )}
        {label && (
          <span className="contact-label">
            <Localised of={of} text={label} />
          </span>
        )}
      </p>
      {contact.channel === "visit" && <WayLines of={of} place={contact} />}
      {hours && <Hours of={of} hours={hours} />}
      <div className="contact-remarks">
        {verify && <span className="contact-verify">{words.contact.verify}</span>}
        <ContactRemarks contact={contact} />
        {confirmation?.note && (
          <span>
            <Localised of={of} text={confirmation.note} />
          </span>
        )}
        {provenance && <Sources evidence={evidenceOf(of, contact)} />}
      </div>
    </>
  );
}

function ContactRemarks({ contact }: Pick<ContactLineProps, "contact">): ReactElement | null {
  const remarks = contactRemarks(contact, useLanguage());
  return remarks.length === 0 ? null : <span>{remarks.join(" · ")}</span>;
}
