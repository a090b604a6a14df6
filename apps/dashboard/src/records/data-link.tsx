import type { ReactElement } from "react";

/** A record as the node serves it, by its id. */
export function DataLink({ id }: { readonly id: string }): ReactElement {
  return (
    <a href={`/v1/records/${id}`}>
      <bdi className="breakable">{id}</bdi>
    </a>
  );
}
