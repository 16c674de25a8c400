import { describe, expect, it } from "vitest";
import { mark, unmark } from "../../test/marked.ts";

describe("credentials of platforms and their files", () => {
  it.each([
    "apiVersion: v1\nkind: Secret\nmetadata:\n  name: orders\n  namespace: prod\ntype: Opaque\ndata:\n  username: «YXBw»\n  dsn: «R3g3dnEyTG1UejkxR3g3dnEyTG1UejkxCg==»\n",
    "apiVersion: v1\ndata:\n  password: «R3g3dnEyTG1Uejkx»\nkind: Secret\nmetadata:\n  name: orders\n",
    "kind: Secret\nstringData:\n  db-url: «Gx7vq2LmTz91»\n",
    "users:\n- name: admin\n  user:\n    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUM=\n    client-key-data: «LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlFb3dJQkFBS0NBUUVB»\n    token: «kT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi»\n",
    '{"auths": {"registry.internal": {"auth": "«ZGVwbG95Okd4N3ZxMkxtVHo5MQ==»"}}}',
    ".dockerconfigjson: «eyJhdXRocyI6eyJyZWdpc3RyeS5pbnRlcm5hbCI6eyJhdXRoIjoiWkdWd2JHOTVPa2Q0TjNaeE1reHRWSG81TVE9PSJ9fX0=»",
    "//registry.npmjs.org/:_authToken=«npm_kT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi2345»",
    "//npm.internal/:_password=«R3g3dnEyTG1Uejkx»",
    "<server><id>internal</id><username>deploy</username><password>«Gx7vq2LmTz91»</password></server>",
    '<add key="ClearTextPassword" value="«Gx7vq2LmTz91»" />',
    "<property><name>javax.jdo.option.ConnectionPassword</name><value>«Gx7vq2LmTz91»</value></property>",
    "<key>apiToken</key>\n\t<string>«kT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi»</string>",
    "helm install orders ./chart --set db.password=«Gx7vq2LmTz91»,replicas=2",
    "kubectl create secret docker-registry r --docker-username=ops --docker-password=«Gx7vq2LmTz91»",
    "Key                Value\n---                -----\ntoken              «hvs.CAESIJ8mWk2vQx7Yc0dHn5rTpL3sZbGfUa9eKiOo1XyNw4tMhRj6SbCpUlDeGfA»\ntoken_accessor     8609694a-cdbc-db9b-d345-e782dbb562ed",
    "DefaultEndpointsProtocol=https;AccountName=logs;AccountKey=«q8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVzq8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVzq8ZrTkL3+A==»;EndpointSuffix=core.windows.net",
    "https://logs.blob.core.windows.net/c?sv=2024-11-04&se=2026-11-21&sr=c&sp=rl&sig=«kT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi2KtVz%2BabcD0%3D»",
    "«https://hooks.slack.com/services/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»",
    "https://«3f2a9c8e71d04b5a6c9e8f7d6b5a4c3d»@o4711.ingest.sentry.io/815",
  ])("masks exactly what stands between « and »: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });
});
