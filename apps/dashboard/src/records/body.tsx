import type { Organisation } from "@civic/schema";
import type { ReactElement } from "react";
import { Contacts } from "./contacts.tsx";
import { Localised } from "./localised.tsx";

/** A body by its name, with how to reach it. */
export function Body({ body }: { readonly body: Organisation }): ReactElement {
  return (
    <div>
      <p>
        <Localised of={body} text={body.name} />
      </p>
      {body.contacts && <Contacts of={body} contacts={body.contacts} />}
    </div>
  );
}
