import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { ownNodes } from "./own-nodes.ts";
import { type TypedRow, typeInto } from "./typed-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "civic-ministry-"));
const nodes = ownNodes(folder);
const apiKey = "key-that-the-node-gave";

test.afterAll(() => {
  nodes.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Types a command in French, in the folder of the ministry. */
function civic(...words: readonly string[]) {
  const program = resolve("packages/sdk/dist/command/main.js");
  const env = { PATH: process.env.PATH, LC_ALL: "fr_FR.UTF-8", CIVIC_API_KEY: apiKey };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  // Spaces that keep French signs at their words.
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

const ofEveryRecord = {
  éditeur: "be",
  juridiction: "be",
  "version du modèle": "0.3.0",
  version: 1,
  "état de la fiche": "En vigueur",
  "langue d’origine": "fr",
  "situation au": "2026-11-20",
  "qualité des données": "Déclaré par l’État ou le prestataire lui-même",
  sources: "loi",
  "provenance › sources": "loi",
  "provenance › degré de confiance": "Élevée",
};

const service = (slug: string, name: string, need: string): TypedRow => ({
  sheet: "Services",
  cells: {
    ...ofEveryRecord,
    identifiant: `be/service/${slug}`,
    "nom (français)": name,
    "prestataires › organismes": "be/organisation/bureau-d-essai",
    "types de service": "Ligne permanente d’aide aux victimes",
    besoins: need,
    phases: "Urgence; Suivi précoce",
  },
});

/** What a civil servant types; each of the three words is wrong at first. */
function rows({ need, number, place }: Record<"need" | "number" | "place", string>): TypedRow[] {
  return [
    {
      sheet: "Sources",
      cells: { Clé: "loi", titre: "Loi d’essai", éditeur: "Journal d’essai", "source officielle": "oui" },
    },
    {
      sheet: "Système national",
      cells: {
        ...ofEveryRecord,
        identifiant: "be/national-system/be",
        "nom (français)": "Aide aux victimes (essai)",
        "résumé › texte (français)": "Un bureau d’essai reçoit toutes les victimes.",
        "résumé › situation au": "2026-11-20",
        "langues officielles": "fr",
        monnaie: "EUR",
      },
    },
    {
      sheet: "Organismes",
      cells: {
        ...ofEveryRecord,
        identifiant: "be/organisation/bureau-d-essai",
        "nom (français)": "Bureau d’essai",
        "types d’intervenant": "État et coordination",
        "rôle (français)": "Reçoit les victimes et les oriente.",
        "site web": "https://bureau.example.org/",
      },
    },
    service("ligne-d-essai", "Ligne d’essai", need),
    service("accueil-d-essai", "Accueil d’essai", "Soutien psychologique et émotionnel"),
    {
      sheet: "Points de contact – contacts",
      cells: {
        Fiche: "be/service/ligne-d-essai",
        Endroit: "contacts",
        Position: "1",
        "moyen de contact": "téléphone",
        numéro: number,
      },
    },
    {
      sheet: "Conditions",
      cells: {
        Fiche: "be/service/accueil-d-essai",
        Endroit: place,
        Niveau: 1,
        "Genre de condition": "condition",
        Fait: "État de l’événement",
        Comparaison: "est l’un de",
        Valeurs: "Belgique",
        "Termes de la loi (français)": "lorsque l’acte a été commis sur le territoire",
        Sources: "loi",
        Confiance: "Élevée",
      },
    },
  ];
}

const right = {
  need: "Soutien psychologique et émotionnel",
  number: "+33140040404",
  place: "bénéficiaires › conditions d’accès",
};

test("from an empty workbook with three mistakes to signed records that the neighbour shows as the State's own, and one number corrected", async ({
  page,
}) => {
  test.slow();
  const kinds = ["national-system", "organisation", "service"];
  expect(civic("workbook", "new", ...kinds, "--out", "classeur.xlsx")).toMatchObject({
    status: 0,
    stderr: "",
  });
  const [empty, filled] = [join(folder, "classeur.xlsx"), join(folder, "rempli.xlsx")];

  // Three mistakes are told at once, each where it was typed, and nothing is written.
  const wrong = { need: "Soutien psychologique", number: "08 00 12", place: "bénéficiaires" };
  await typeInto(empty, filled, rows(wrong));
  const refused = civic("workbook", "import", "rempli.xlsx", "--out", "fiches");
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain("Rien n’a été écrit : 3 erreurs.");
  expect(refused.stderr).toMatch(
    /Feuille « Services », ligne 4, colonne [A-Z]+ \(besoins\) : « Soutien psychologique »/,
  );
  expect(refused.stderr).toMatch(
    /Feuille « Points de contact – contacts », ligne 4, colonne [A-Z]+ \(numéro\) : « 08 00 12 »/,
  );
  expect(refused.stderr).toMatch(
    /Feuille « Conditions », ligne 7, colonne [A-Z]+ \(Endroit\) : .*« bénéficiaires »/,
  );
  expect(refused.stderr.trim().split("\n")).toHaveLength(3);
  expect(readdirSync(folder)).not.toContain("fiches");

  await typeInto(empty, filled, rows(right));
  const read = civic("workbook", "import", "rempli.xlsx", "--out", "fiches");
  expect([read.status, read.stderr]).toEqual([0, ""]);
  expect(read.stdout).toContain("Pour quiconque remplit ceci : État de l’événement : Belgique");
  expect(read.stdout).toContain("4 fiches écrites : fiches");

  // The node of the State, which knows its key, and the neighbour that mirrors it.
  expect(civic("keys", "create", "--publisher", "be", "--out", "cles")).toMatchObject({
    status: 0,
    stderr: "",
  });
  const key = readdirSync(join(folder, "cles")).find((name) => name.endsWith(".jwk")) ?? "";
  const { kid } = JSON.parse(readFileSync(join(folder, "cles", key), "utf8")) as { kid: string };
  const anchor = join(folder, "anchor.json");
  writeFileSync(anchor, JSON.stringify({ civic: "anchor", publishers: { be: [kid] } }));
  mkdirSync(join(folder, "stores"));
  const digest = createHash("sha256").update(apiKey).digest("hex");
  const own = await nodes.start("stores/be", {
    CIVIC_KEYS: `be=${digest}`,
    CIVIC_SIGNING_KEYS: join(folder, "cles", key),
  });
  const peers = [{ url: own, publishers: ["be"], anchor }];
  const neighbour = await nodes.start("stores/fr", { CIVIC_PEERS: JSON.stringify(peers) });

  const sent = civic("publish", "fiches", "--node", own, "--key", join("cles", key), "--yes");
  expect([sent.status, sent.stderr]).toEqual([0, ""]);
  const told = () => fetch(`${neighbour}/v1/records/be/service/ligne-d-essai`).then(({ status }) => status);
  await expect.poll(told).toBe(200);
  await page.goto(`${neighbour}/fr/countries/be#service-ligne-d-essai`);
  await expect(page.locator("#service-ligne-d-essai")).toContainText("Publié par l’État lui-même");

  // One number is corrected: a command, and the neighbour has it.
  const set = "contacts.0.number=+33140040405";
  const edited = civic("edit", "be/service/ligne-d-essai", "--data", "fiches", "--set", set);
  expect([edited.status, edited.stderr]).toEqual([0, ""]);
  const corrected = civic("publish", "fiches", "--node", own, "--key", join("cles", key), "--yes");
  expect([corrected.status, corrected.stderr]).toEqual([0, ""]);
  expect(corrected.stdout).toContain("+33140040405");
  const number = () =>
    fetch(`${neighbour}/v1/records/be/service/ligne-d-essai`).then((answer) => answer.text());
  await expect.poll(number).toContain("+33140040405");
});
