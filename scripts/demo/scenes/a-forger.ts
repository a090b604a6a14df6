import { peersOf, recordAt, shows } from "../ask.ts";
import { forgedLine } from "../forged-line.ts";
import { latestOf } from "../latest.ts";
import { layLink } from "../link.ts";
import { publish } from "../publish.ts";
import { refusalAt } from "../refusals.ts";
import { withContact } from "../state-records.ts";
import { civicNode } from "../typed.ts";
import type { Scene } from "../world.ts";

const id = "fr/service/116006";

/** A proxy changes a telephone number on the way and makes the digest anew. */
export const aForger: Scene = {
  name: "A forger on the line",
  sentence:
    "Somebody between France and Belgium changes 116006 to 116007 in whatever passes, and makes every hash anew. " +
    "France publishes the record of that number again.",
  async play(world) {
    const { nodes, holds, isRefused, lines, tell, today, anchors, children, outcomes } = world;
    const old = lines["fr to be"];
    old.alter((line) => forgedLine(line, ['"number":"116006"', '"number":"116007"']));
    await publish(nodes.fr, withContact(await latestOf(id, nodes.fr), { lastConfirmed: today }));
    await isRefused("Belgium refuses it, keeps it as evidence, and tells its operator:", async () => {
      const isKept = (await peersOf(nodes.be.origin)).some(
        ({ url, quarantined }) => url === old.origin && quarantined > 0,
      );
      return isKept && refusalAt(nodes.be.origin, { code: "signature-wrong", record: id });
    });
    await holds("Belgium still shows version 2, with 116006.", async () => {
      const { record } = (await recordAt(nodes.be.origin, id)) ?? {};
      return record?.version === 2 && record.contacts?.[0]?.number === "116006";
    });
    tell.sentence("Its operator takes another road to France.");
    const road = await layLink();
    road.join(nodes.fr.origin);
    lines["fr to be"] = road;
    tell.command(`civic-node peers remove ${old.origin}`);
    tell.command(`civic-node peers add ${road.origin} --anchor anchors.json`);
    await Promise.all([
      civicNode(["peers", "remove", old.origin], nodes.be, children),
      civicNode(["peers", "add", road.origin, "--anchor", anchors], nodes.be, children),
    ]);
    old.close();
    await holds("Version 3 is there, as France signed it.", async () => {
      const here = await recordAt(nodes.be.origin, id);
      const there = await recordAt(nodes.fr.origin, id);
      return (await shows(nodes.be.origin, id, 3)) && here?.etag === there?.etag;
    });
    outcomes.push({
      what: `${id} v3, as 116007`,
      outcome: "refused by be",
      why: "signature-wrong: it was altered on the way. Taken by another road, as 116006",
    });
  },
};
