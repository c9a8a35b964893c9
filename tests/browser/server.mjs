// Serves the built site as an awkward host would: from a deep folder with a space and accents, no index elsewhere.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const DIST = process.env.DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
/** Up to how many milliseconds a reply takes; a test that fails with `SLOW=400` waits for too little. */
const SLOW = Number(process.env.SLOW ?? 0);
const FOLDER = "/Été 2026/école/motus/";
const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};

async function reply(request, response) {
  const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
  const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) || "index.html" : "";
  if (!/^[\w-][\w.-]*$/.test(name)) return response.writeHead(404).end();
  const body = await readFile(join(DIST, name)).catch(() => null);
  if (SLOW > 0) await setTimeout(Math.random() * SLOW);
  if (body === null) return response.writeHead(404).end();
  const type = KINDS[extname(name)] ?? "application/octet-stream";
  return response.writeHead(200, { "content-type": type, "x-content-type-options": "nosniff" }).end(body);
}

/** Starts a server on a free port: its `origin`, the `address` of the page, and `close`. */
export async function serve() {
  const server = createServer(reply);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { origin, address: origin + encodeURI(FOLDER), close };
}
