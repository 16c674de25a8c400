import type { IncomingMessage } from "node:http";

const LOOPBACK_NAMES = ["127.0.0.1", "localhost", "[::1]"];

/** Addresses that the desk may listen on. */
export function isLoopback(host: string): boolean {
  return host === "127.0.0.1" || host === "localhost" || host === "::1";
}

/**
 * Why a request is refused, or undefined. A foreign Host means that some web page has pointed its own name
 * at this machine (DNS rebinding); a foreign Origin, that some web page calls the desk from a browser.
 */
export function refusal(request: IncomingMessage, extraHosts: readonly string[]): string | undefined {
  const { host, origin } = request.headers;
  if (host === undefined) return "The Host header is missing.";
  const name = hostName(host);
  if (!LOOPBACK_NAMES.includes(name) && !extraHosts.includes(name))
    return "This desk does not answer to that Host.";
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return "This desk does not answer to other origins.";
  }
  const site = request.headers["sec-fetch-site"];
  if (request.method !== "GET" && site !== undefined && site !== "same-origin" && site !== "none") {
    return "This desk does not answer to other origins.";
  }
  return undefined;
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}
