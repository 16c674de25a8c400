import { ALNUM, BASE64, BASE64URL, DIGITS, HEX, UPPER, withLuhn } from "../random.ts";
import { enc, pem, type Shaped, shaped } from "./shaped.ts";

/** Clouds beside AWS, webhooks, cards. */
export const PLATFORMS: readonly Shaped[] = [
  shaped("azure-connection-string", "storage", (r) => {
    const v = `${r.chars(BASE64, 86)}==`;
    return {
      text: `DefaultEndpointsProtocol=https;AccountName=nimbusstore;AccountKey=${v};EndpointSuffix=core.windows.net`,
      secrets: [v],
      keep: ["nimbusstore"],
    };
  }),
  shaped("azure-connection-string", "service-bus", (r) => {
    const v = `${r.chars(BASE64, 43)}=`;
    return {
      text: `Endpoint=sb://nimbus.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${v}`,
      secrets: [v],
      keep: ["nimbus.servicebus.windows.net"],
    };
  }),
  shaped("azure-sas", "url", (r) => {
    const v = enc(`${r.chars(BASE64, 43)}=`);
    return {
      text: `https://nimbusstore.blob.core.windows.net/c/a.csv?sv=2024-11-04&st=2026-11-20T00%3A00%3A00Z&se=2026-11-21T00%3A00%3A00Z&sr=b&sp=r&sig=${v}`,
      secrets: [v],
    };
  }),
  shaped("gcp-service-account", "json", (r) => {
    const { text, body } = pem(r, "PRIVATE KEY", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC");
    return {
      text: JSON.stringify(
        {
          type: "service_account",
          project_id: "nimbus-1",
          private_key_id: r.chars(HEX, 40),
          private_key: `${text}\n`,
          client_email: "ci@nimbus-1.iam.gserviceaccount.com",
        },
        null,
        2,
      ),
      pieces: true,
      secrets: body,
    };
  }),
  ...(["env", "json", "curl", "ja"] as const).flatMap((notation) => {
    // The host is no secret: what follows it is.
    const write = (host: string, path: string, secret: string) => {
      const url = `https://${host}/${path}${secret}`;
      const text = {
        env: `ALERT_TARGET=${url}\nTZ=UTC`,
        json: `{"target":"${url}","retries":3}`,
        curl: `curl -X POST -d '{"text":"x"}' ${url}`,
        ja: `通知先は ${url} です。`,
      }[notation];
      return { text, secrets: [secret] };
    };
    return [
      shaped("slack-webhook", notation, (r) =>
        write(
          ["hooks", "slack.com"].join("."),
          "services/",
          `T${r.chars(UPPER + DIGITS, 10)}/B${r.chars(UPPER + DIGITS, 10)}/${r.chars(ALNUM, 24)}`,
        ),
      ),
      shaped("discord-webhook", notation, (r) =>
        write("discord.com", `api/webhooks/${r.chars("123456789", 18)}/`, r.chars(BASE64URL, 68)),
      ),
    ];
  }),
  shaped("card", "grouped", (r) => {
    const card = withLuhn(`4539${r.chars(DIGITS, 11)}`)
      .match(/.{4}/g)!
      .join(r.pick([" ", "-"]));
    return {
      text: `請求に使っているカードは ${card} です。この番号での支払いが拒否されています。`,
      secrets: [card],
    };
  }),
];
