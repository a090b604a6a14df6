import type { Contact } from "@civic/schema";
import { contactAddress } from "@civic/schema/words";
import type { ReactElement } from "react";

interface NumberLinksProps {
  readonly contacts: readonly Contact[];
}

/** Numbers and addresses alone, as links where a device can follow them. */
export function NumberLinks({ contacts }: NumberLinksProps): ReactElement {
  const addresses = contacts.map(contactAddress).flatMap((address) => ("text" in address ? [address] : []));
  return (
    <span className="numbers">
      {addresses.map(({ text, href }) => (
        <a key={text} href={href}>
          <bdi>{text}</bdi>
        </a>
      ))}
    </span>
  );
}

/** The first telephone number of several ways to be reached. */
export function FirstNumber({ contacts }: NumberLinksProps): ReactElement | null {
  const contact = contacts.find(({ channel }) => channel === "telephone");
  return contact === undefined ? null : <NumberLinks contacts={[contact]} />;
}
