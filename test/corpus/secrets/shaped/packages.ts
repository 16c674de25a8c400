import { ALNUM, BASE64, base64, jwt, password } from "../random.ts";
import { BEGIN, type Shaped, shaped } from "./shaped.ts";

/** Containers, clusters and package managers. */
export const PACKAGES: readonly Shaped[] = [
  shaped("kubernetes-secret", "yaml", (r) => {
    const v = base64(password(r));
    return {
      text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n  namespace: prod\ntype: Opaque\ndata:\n  password: ${v}\n  DB_URL: ${base64("mysql://app:x")}`,
      secrets: [v, base64("mysql://app:x")],
    };
  }),
  shaped("kubernetes-secret", "json", (r) => {
    const v = base64(password(r));
    return {
      text: `{"apiVersion":"v1","data":{"api.key":"${v}"},"kind":"Secret","metadata":{"name":"hook","uid":"2b8c1c0e-9f3d-4a53-8f6a-d5b2a3c4e5f6"}}`,
      secrets: [v],
      keep: ["2b8c1c0e-9f3d-4a53-8f6a-d5b2a3c4e5f6"],
    };
  }),
  shaped("kubernetes-secret", "string-data", (r) => {
    const v = r.chars(ALNUM, 20);
    return {
      text: `kind: Secret\napiVersion: v1\nmetadata: {name: s}\nstringData:\n  webhook: ${v}`,
      secrets: [v],
    };
  }),
  shaped("kubernetes-literal", "kubectl", (r) => {
    const v = password(r);
    return { text: `kubectl create secret generic db --from-literal=password='${v}' -n prod`, secrets: [v] };
  }),
  shaped("kubeconfig", "token", (r) => {
    const v = jwt(r);
    return {
      text: `users:\n- name: deployer\n  user:\n    token: ${v}\ncurrent-context: prod`,
      secrets: [v],
    };
  }),
  shaped("kubeconfig", "client-key", (r) => {
    const v = base64(`${BEGIN}RSA PRIVATE KEY-----\n${r.chars(BASE64, 200)}\n`);
    return {
      text: `- name: admin\n  user:\n    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS${r.chars(BASE64, 60)}\n    client-key-data: ${v}`,
      secrets: [v],
    };
  }),
  shaped("docker-config", "json", (r) => {
    const v = base64(`ci:${password(r)}`);
    return {
      text: `{\n  "auths": {\n    "registry.nimbus.io": {\n      "auth": "${v}"\n    }\n  }\n}`,
      secrets: [v],
      keep: ["registry.nimbus.io"],
    };
  }),
  shaped("docker-login", "password-flag", (r) => {
    const v = password(r);
    return {
      text: `docker login registry.nimbus.io --username ci --password '${v}'`,
      secrets: [v],
      keep: ["registry.nimbus.io"],
    };
  }),
  shaped("helm", "set", (r) => {
    const v = password(r);
    return {
      text: `helm upgrade db bitnami/postgresql --set auth.postgresPassword=${v} --set primary.persistence.size=20Gi`,
      secrets: [v],
    };
  }),
  shaped("helm", "values", (r) => {
    const v = password(r);
    return { text: `auth:\n  enabled: true\n  rootPassword: "${v}"\n  database: main`, secrets: [v] };
  }),
  shaped("npmrc", "auth-token", (r) => {
    const v = r.uuid();
    return {
      text: `registry=https://npm.nimbus.io/\n//npm.nimbus.io/:_authToken=${v}\nalways-auth=true`,
      secrets: [v],
      keep: ["https://npm.nimbus.io/"],
    };
  }),
  shaped("npmrc", "auth", (r) => {
    const v = base64(`ci:${password(r)}`);
    return { text: `//npm.nimbus.io/:_auth=${v}`, secrets: [v] };
  }),
  shaped("maven", "settings", (r) => {
    const v = password(r);
    return {
      text: `<server>\n  <id>nimbus</id>\n  <username>ci</username>\n  <password>${v}</password>\n</server>`,
      secrets: [v],
    };
  }),
  shaped("nuget-config", "cleartext", (r) => {
    const v = password(r);
    return {
      text: `<add key="Username" value="ci" />\n<add key="ClearTextPassword" value="${v}" />`,
      secrets: [v],
    };
  }),
  shaped("pip-conf", "index-url", (r) => {
    const v = jwt(r);
    return {
      text: `[global]\nindex-url = https://aws:${v}@nimbus-318840927751.d.codeartifact.ap-northeast-1.amazonaws.com/pypi/main/simple/`,
      secrets: [v],
      keep: ["nimbus-318840927751.d.codeartifact.ap-northeast-1.amazonaws.com"],
    };
  }),
  shaped("git-remote", "https", (r) => {
    const v = ["gh", "p_", r.chars(ALNUM, 36)].join("");
    return {
      text: `fatal: unable to access 'https://ci:${v}@github.com/nimbus/app.git/': The requested URL returned error: 403`,
      secrets: [v],
      keep: ["github.com/nimbus/app.git"],
    };
  }),
];
