import type { ReactElement } from "react";

/** A link that shows its address without what every address begins with. */
export function WebLink({ url }: { readonly url: string }): ReactElement {
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      <bdi className="breakable">{url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "")}</bdi>
    </a>
  );
}
