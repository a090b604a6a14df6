import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { benchFolder } from "./bench-node.ts";

// What nothing that takes JSON over HTTP from Node and keeps it can get below: node:http, JSON.parse and one prepared
// insert, on disk before it is acknowledged. No validation, no digest, no words.
const [databaseUrl] = process.argv.slice(2);
const keep = databaseUrl === undefined ? keptInSqlite() : await keptInPostgres(databaseUrl);

const server = createServer(async (request, response) => {
  const text = (await bodyOf(request)).toString();
  const { id } = JSON.parse(text) as { readonly id: string };
  await keep(id, text);
  response.writeHead(201, { "Content-Type": "application/json", "Content-Length": "0" });
  response.end();
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));

type Keep = (id: string, text: string) => unknown;

function keptInSqlite(): Keep {
  const database = new DatabaseSync(join(benchFolder(), "bare.sqlite"));
  database.exec("pragma journal_mode = wal; pragma synchronous = full");
  database.exec("create table record (id text primary key, document text not null) strict");
  const insert = database.prepare("insert into record (id, document) values (?, ?)");
  return (id, text) => insert.run(id, text);
}

async function keptInPostgres(url: string): Promise<Keep> {
  const pool = new pg.Pool({ connectionString: url });
  await pool.query("create table record (id text primary key, document text not null)");
  const text = "insert into record (id, document) values ($1, $2)";
  return (id, document) => pool.query({ name: "insert", text, values: [id, document] });
}

function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((settle, fail) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", fail);
    request.on("end", () => settle(Buffer.concat(chunks)));
  });
}
