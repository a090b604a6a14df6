import type { Organisation } from "@civic/schema";
import { waysToReach } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Contacts } from "./contacts.tsx";
import { Localised } from "./localised.tsx";

/** A body by its name, with how to reach it. */
export function Body({ body }: { readonly body: Organisation }): ReactElement {
  const ways = waysToReach(body);
  return (
    <div>
      <p>
        <Localised of={body} text={body.name} />
      </p>
      {ways.length > 0 && <Contacts of={body} contacts={ways} />}
    </div>
  );
}
