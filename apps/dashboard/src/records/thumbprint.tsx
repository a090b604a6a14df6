import type { ReactElement } from "react";
import "./thumbprint.css";

/** A thumbprint in groups of four, as it is read out; copied, it is in one piece. */
export function Thumbprint({ of }: { readonly of: string }): ReactElement {
  return (
    <bdi className="thumbprint" dir="ltr">
      {(of.match(/.{1,4}/g) ?? []).map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
        <span key={index}>{group}</span>
      ))}
    </bdi>
  );
}
