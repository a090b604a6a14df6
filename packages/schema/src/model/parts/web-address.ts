import * as z from "zod";

/**
 * A web address. Our own pattern, not a URL parser, so that every JSON Schema validator gives the same verdict:
 * `http` or `https`, a host with a dot, then printable ASCII without spaces, quotes or angle brackets.
 */
export const webAddress = z
  .string()
  .max(2_000)
  .regex(
    /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9!#$%&'()*+,./:;=?@\x5B\x5D_~|-]*)?$/,
  )
  .meta({
    id: "WebAddress",
    title: "WebAddress",
    description: "An `http` or `https` address in printable ASCII (percent-encode the rest).",
    examples: ["https://www.fondsdegarantie.fr/"],
  });
