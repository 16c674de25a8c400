/** A certificate for loopback and the extra hosts that nobody trusts by default. */
export async function selfSigned(extraHosts: readonly string[]): Promise<{ key: string; cert: string }> {
  // Heavy, and needed by few desks.
  const { generate } = await import("selfsigned");
  const pems = await generate([{ name: "commonName", value: "Casewright practice desk" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 7, ip: "127.0.0.1" },
          ...["localhost", ...extraHosts].map((value) => ({ type: 2 as const, value })),
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
