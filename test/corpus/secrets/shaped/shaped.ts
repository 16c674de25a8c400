import { BASE64, pemBody, type Random, UPPER } from "../random.ts";

/** A secret whose format brings its own notations. */
export interface Shaped {
  readonly id: string;
  readonly notation: string;
  readonly write: (r: Random) => {
    text: string;
    secrets: readonly string[];
    keep?: readonly string[];
    pieces?: boolean;
  };
}

export const shaped = (id: string, notation: string, write: Shaped["write"]): Shaped => ({
  id,
  notation,
  write,
});
export const akid = (r: Random, prefix = "AKIA") => prefix + r.chars(`${UPPER}234567`, 16);
export const secretKey = (r: Random) => r.chars(BASE64, 40);
export const sessionToken = (r: Random) => ["IQoJb3JpZ2lu", "X2VjE", r.chars(BASE64, 320), "=="].join("");
export const enc = encodeURIComponent;
export const BEGIN = ["-----BE", "GIN "].join("");
export const END = ["-----E", "ND "].join("");

export function pem(r: Random, name: string, head: string, lines = 6): { text: string; body: string[] } {
  const body = pemBody(r, head, lines);
  return { text: `${BEGIN}${name}-----\n${body.join("\n")}\n${END}${name}-----`, body };
}
