import type { Contact } from "@civic/schema";
import { contactRemarks } from "@civic/schema/words";
import type { ReactElement } from "react";
import { ContactAddress } from "../../records/contact-address.tsx";
import { Hours } from "../../records/hours.tsx";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { BoardContact, StateContacts } from "./contacts-model.ts";
import { incidentWords } from "./words.ts";
import "../../records/contacts.css";

/** Somebody to call: the name leads to the record, every number can be dialled from here. */
export function ContactCard({ of }: { readonly of: BoardContact }): ReactElement {
  const { words: shared } = useLanguage();
  const words = incidentWords.useWords();
  const { record, name, role, crossBorder, contacts } = of;
  const isSilent = !contacts.some(({ channel }) => channel === "telephone" || channel === "announced");
  const { assists, decides } = shared.answers.step;
  return (
    <>
      <p className="board-contact-name">
        <RecordLink record={record}>
          <Localised of={record} text={name} />
        </RecordLink>
      </p>
      {role !== undefined && <p className="small">{role === "deciding" ? decides : assists}</p>}
      {crossBorder && <p className="small">{words.contacts.crossBorder}</p>}
      {contacts.length > 0 && (
        <ul>
          {contacts.map((contact, index) => (
            <li key={JSON.stringify(contact)}>
              <Way of={of} contact={contact} labelled={!isSameLabel(contact, contacts[index - 1])} />
            </li>
          ))}
        </ul>
      )}
      {isSilent && <p className="not-known small">{shared.noNumber}</p>}
    </>
  );
}

interface WayProps {
  readonly of: BoardContact;
  readonly contact: Contact;
  /** The label is said once for ways in a row that bear the same. */
  readonly labelled: boolean;
}

function isSameLabel({ label }: Contact, before: Contact | undefined): boolean {
  return JSON.stringify(label) === JSON.stringify(before?.label);
}

function Way({ of: { record }, contact, labelled }: WayProps): ReactElement {
  const remarks = contactRemarks(contact, useLanguage());
  return (
    <div className="board-way">
      <p className="contact-address">
        <ContactAddress of={record} contact={contact} />
        {labelled && contact.label && (
          <span className="contact-label small">
            <Localised of={record} text={contact.label} />
          </span>
        )}
      </p>
      {contact.hours && <Hours of={record} hours={contact.hours} />}
      {remarks.length > 0 && <p className="soft small">{remarks.join(" · ")}</p>}
    </div>
  );
}

/** The numbers for whoever is in danger. */
export function DangerCard({ danger }: { readonly danger: StateContacts["danger"] }): ReactElement {
  const { words: shared } = useLanguage();
  const words = incidentWords.useWords();
  return (
    <>
      <p className="board-contact-name">{words.contacts.danger}</p>
      <ul className="board-danger">
        {danger.map(({ contact, record }) => (
          <li key={JSON.stringify(contact)}>
            {"number" in contact && (
              <a href={`${contact.channel === "telephone" ? "tel" : "sms"}:${contact.number}`}>
                <bdi>{contact.number}</bdi>
              </a>
            )}{" "}
            {record === undefined ? (
              <span className="soft small">{shared.answers.step.unionNumber}</span>
            ) : (
              contact.label && (
                <span className="soft small">
                  <Localised of={record} text={contact.label} />
                </span>
              )
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
