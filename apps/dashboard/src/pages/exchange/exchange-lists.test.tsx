import "../../../tests/preloaded-words.ts";
import type { Disputes, NodeDocument, Peers } from "@civic/sdk";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render } from "@testing-library/react";
import { type ReactElement, Suspense } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { english, everyLanguage, wordsOfPages } from "../../../tests/languages.ts";
import { openDetails } from "../../../tests/open-details.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { allDisputes, mirroredPeers, nodeDocument } from "../../data/exchange.ts";
import { projectedRecords } from "../../data/queries.ts";
import { LanguageContext } from "../../words/language.tsx";
import { DisputeList } from "./dispute-list.tsx";
import { KeyList } from "./key-list.tsx";
import { PeerList } from "./peer-list.tsx";
import { type Words, words } from "./words/en.ts";

afterEach(cleanup);

const peer: Peers["items"][number] = {
  ...{ url: "https://node.example", publishers: ["be"], unsigned: [], anchored: true },
  ...{ contact: "2026-11-29T09:53:10.000Z", failures: 0, more: false },
  ...{ received: 12, applied: 11, refused: 1, quarantined: 1 },
  refusals: [
    {
      at: "2026-11-29T09:41:00.000Z",
      finding: {
        ...{ code: "signature-wrong", severity: "error", pointer: "", params: {} },
        ...{ record: "be/service/105", message: "It was altered on the way.", docs: "/docs/reference" },
      },
    },
  ],
};
const hashes = [`sha-256:${"a".repeat(64)}`, `sha-256:${"b".repeat(64)}`];
const settled = {
  id: "be/service/105",
  version: 2,
  hashes,
  at: peer.refusals[0]?.at ?? "",
  settled: hashes[0] ?? "",
};
const keys = [{ kid: "NzbLsXh8uDCcd", key: { kty: "EC", crv: "P-256", x: "x", y: "y" } }] as const;
const document: NodeDocument = {
  ...{ civic: "node", name: "Node", feed: "/v1/feed", models: [], issued: "2026-11-29T09:00:00Z" },
  publishers: [{ publisher: "be", signsHere: false, keys: [...keys] }],
};

interface Told {
  readonly peers?: Peers["items"];
  readonly disputes?: Disputes["items"];
  readonly publishers?: NodeDocument["publishers"];
  readonly language?: typeof english;
}

/** A part of the page, where the node has answered already. */
function shown(part: ReactElement, told: Told = {}): HTMLElement {
  const { peers = [], disputes = [], publishers = [], language = english } = told;
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  queries.setQueryData(mirroredPeers(language.language).queryKey, { items: peers });
  queries.setQueryData(allDisputes().queryKey, { items: disputes });
  queries.setQueryData(nodeDocument().queryKey, { ...document, publishers });
  queries.setQueryData(projectedRecords().queryKey, { records: [...realRecords], digests: new Map() });
  return render(
    <QueryClientProvider client={queries}>
      <LanguageContext value={language}>
        <Suspense>{part}</Suspense>
      </LanguageContext>
    </QueryClientProvider>,
  ).container;
}

const termsIn = (container: HTMLElement) =>
  Object.fromEntries(
    [...container.querySelectorAll(".fact")].map(({ children: [term, said] }) => [
      term?.textContent,
      said?.textContent,
    ]),
  );

describe("the nodes that are read", () => {
  test("are none, and then the page says where to begin", () => {
    const said = shown(<PeerList />);
    expect(said.textContent).toContain("This node exchanges with nobody");
    expect(said.querySelector("a")?.href).toContain("docs/guides/exchange.md");
  });

  test("are told with what was taken and refused", () => {
    const said = shown(<PeerList />, { peers: [peer] });
    expect(said.querySelector(".peer-status")?.textContent).toBe("Up to date");
    const terms = termsIn(said);
    expect(terms).toMatchObject({
      "Records of": "Belgium",
      Taken: "12 entries read, 11 of them changed something here",
    });
    expect(terms.Refused).toContain("It was altered on the way.");
    expect(said.textContent).not.toContain("No anchor");
  });

  test("say it where no anchor was given, and where they cannot be reached", () => {
    const { contact: _, ...untried } = peer;
    const said = shown(<PeerList />, {
      peers: [
        {
          ...untried,
          ...{ anchored: false, failure: "silent", error: "silent for 30 seconds", failures: 1 },
        },
      ],
    });
    expect(said.querySelector(".peer-status")?.textContent).toBe("Not reachable");
    expect(said.textContent).toContain("The last try failed: it did not answer in time.");
    expect(termsIn(said)["Last reached"]).toBe("never");
    expect(said.textContent).toContain("No anchor was given for this node.");
  });
});

describe("whose keys count", () => {
  test("is nobody’s at a node of a folder", () => {
    expect(shown(<KeyList />).textContent).toBe(words.keys.local);
  });

  test("is told by publisher, and of whom there are only unsigned records", () => {
    const said = shown(<KeyList />, { publishers: document.publishers, peers: [peer] });
    expect([...said.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
      "Belgium",
      "CIVIC",
    ]);
    expect([...said.querySelectorAll(".thumbprint span")].map(({ textContent }) => textContent)).toEqual([
      "NzbL",
      "sXh8",
      "uDCc",
      "d",
    ]);
    expect(said.textContent).toContain(words.keys.unsignedLocal(realRecords.length));
  });
});

describe("what is held back", () => {
  test("is nothing where no version has two contents", () => {
    expect(shown(<DisputeList />).textContent).toBe(words.disputes.none);
  });

  test("is nothing at present where everything is settled", async () => {
    const part = shown(<DisputeList />, { disputes: [settled] });
    await openDetails(part);
    const said = part.textContent;
    expect(said).toContain("None at present.");
    expect(said).toContain(`be/service/105: version 2; its publisher stands by ${hashes[0]}`);
  });
});

test.each(everyLanguage)("every part speaks $language", (language) => {
  const told = { peers: [peer], disputes: [settled], publishers: document.publishers, language };
  const exchange = wordsOfPages(language.language).exchange as Words;
  expect(shown(<PeerList />, told).textContent).toContain(exchange.peers.takenOf(11, 12));
  expect(shown(<DisputeList />, told).textContent).toContain(exchange.disputes.noneOpen);
  expect(shown(<KeyList />, told).textContent).toContain(language.format.region("be"));
});
