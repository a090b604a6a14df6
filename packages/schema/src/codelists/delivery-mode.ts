import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How a service reaches the person. */
export const deliveryMode = defineCodelist({
  id: "delivery-mode",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "on-site", definition: "Delivered where the event took place." },
    {
      code: "in-person",
      definition: "Delivered at a service location.",
      mappings: [{ source: "OE", code: "channel", match: "relatedMatch" }],
    },
    { code: "home-visit", definition: "Delivered at the person's home." },
    {
      code: "telephone",
      definition: "Delivered by voice call.",
      mappings: [{ source: "CPSV", code: "channel", match: "broadMatch" }],
    },
    {
      code: "online",
      definition: "Delivered through a website, chat or application.",
      mappings: [{ source: "CPSV", code: "channel", match: "broadMatch" }],
    },
    {
      code: "video",
      definition: "Delivered by video call.",
      mappings: [{ source: "CPSV", code: "channel", match: "broadMatch" }],
    },
    {
      code: "post",
      definition: "Delivered by letter.",
      mappings: [{ source: "CPSV", code: "channel", match: "broadMatch" }],
    },
    { code: "email", definition: "Delivered by e-mail.", since: "0.2.0" },
    {
      code: "text-message",
      definition: "Delivered by text message, application or relay service.",
      since: "0.2.0",
    },
  ],
});

/** A code of {@link deliveryMode}. */
export type DeliveryModeCode = CodeOf<typeof deliveryMode>;
