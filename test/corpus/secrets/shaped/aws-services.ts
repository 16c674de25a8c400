import { ALNUM, BASE64, BASE64URL, base64url, HEX, jwt, password } from "../random.ts";
import { akid, type Shaped, sessionToken, shaped } from "./shaped.ts";

/** What services answer with, and what launches carry along. */
export const AWS_SERVICES: readonly Shaped[] = [
  shaped("aws-secret-string", "json", (r) => {
    const [pw, arn] = [
      password(r),
      `arn:aws:secretsmanager:us-east-1:604417733201:secret:prod/db-${r.chars(ALNUM, 6)}`,
    ];
    const versionId = r.uuid();
    return {
      text: JSON.stringify(
        {
          ARN: arn,
          Name: "prod/db",
          VersionId: versionId,
          SecretString: JSON.stringify({ username: "admin", password: pw, host: "db1.nimbus.internal" }),
          VersionStages: ["AWSCURRENT"],
        },
        null,
        2,
      ),
      secrets: [pw],
      keep: [arn, versionId],
    };
  }),
  shaped("aws-secret-string", "bare-value", (r) => {
    const [v, arn] = [
      r.chars(ALNUM, 28),
      `arn:aws:secretsmanager:ap-northeast-1:604417733201:secret:hook-${r.chars(ALNUM, 6)}`,
    ];
    return {
      text: `{"ARN":"${arn}","Name":"hook","SecretString":"${v}","CreatedDate":1794900000.1}`,
      secrets: [v],
      keep: [arn],
    };
  }),
  shaped("aws-secret-string", "cli", (r) => {
    const v = password(r);
    return {
      text: `aws secretsmanager put-secret-value --secret-id prod/hook --secret-string '${v}' --region us-west-2`,
      secrets: [v],
      keep: ["us-west-2"],
    };
  }),
  shaped("aws-secure-string", "json", (r) => {
    const [v, arn] = [password(r), "arn:aws:ssm:us-east-1:604417733201:parameter/prod/db/password"];
    return {
      text: JSON.stringify(
        { Parameter: { Name: "/prod/db/password", Type: "SecureString", Value: v, Version: 3, ARN: arn } },
        null,
        4,
      ),
      secrets: [v],
      keep: [arn],
    };
  }),
  shaped("aws-secure-string", "cli", (r) => {
    const v = password(r);
    return {
      text: `aws ssm put-parameter --name /prod/db/password --type SecureString --value '${v}' --overwrite`,
      secrets: [v],
      keep: ["/prod/db/password"],
    };
  }),
  shaped("aws-kms-plaintext", "json", (r) => {
    const [v, arn] = [`${r.chars(BASE64, 43)}=`, `arn:aws:kms:eu-west-1:604417733201:key/${r.uuid()}`];
    return {
      text: JSON.stringify(
        { CiphertextBlob: `AQIDAHg${r.chars(BASE64, 120)}==`, Plaintext: v, KeyId: arn },
        null,
        4,
      ),
      secrets: [v],
      keep: [arn],
    };
  }),
  shaped("aws-cognito-tokens", "json", (r) => {
    const [id, access, refresh] = [
      jwt(r, { token_use: "id" }),
      jwt(r, { token_use: "access" }),
      [
        base64url('{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}'),
        r.chars(BASE64URL, 340),
        r.chars(BASE64URL, 16),
        r.chars(BASE64URL, 300),
        r.chars(BASE64URL, 22),
      ].join("."),
    ];
    return {
      text: JSON.stringify(
        {
          AuthenticationResult: {
            AccessToken: access,
            ExpiresIn: 3600,
            TokenType: "Bearer",
            RefreshToken: refresh,
            IdToken: id,
          },
        },
        null,
        2,
      ),
      secrets: [id, access, refresh],
    };
  }),
  shaped("aws-cognito-tokens", "callback", (r) => {
    const [id, access] = [jwt(r), jwt(r)];
    return {
      text: `https://app.nimbus.io/callback#id_token=${id}&access_token=${access}&expires_in=3600&token_type=Bearer`,
      secrets: [id, access],
      keep: ["https://app.nimbus.io/callback"],
    };
  }),
  shaped("aws-vpn-psk", "json", (r) => {
    const v = r.chars(`${ALNUM}._`, 32);
    const id = `vpn-${r.chars(HEX, 17)}`;
    return {
      text: `{"VpnConnectionId":"${id}","Options":{"TunnelOptions":[{"OutsideIpAddress":"35.158.40.112","PreSharedKey":"${v}"}]}}`,
      secrets: [v],
      keep: [id, "35.158.40.112"],
    };
  }),
  shaped("aws-vpn-psk", "xml", (r) => {
    const v = r.chars(`${ALNUM}._`, 32);
    return {
      text: `<ike>\n  <authentication_protocol>sha1</authentication_protocol>\n  <pre_shared_key>${v}</pre_shared_key>\n</ike>`,
      secrets: [v],
    };
  }),
  shaped("aws-vpn-psk", "cisco", (r) => {
    const v = r.chars(`${ALNUM}._`, 32);
    return {
      text: `crypto keyring keyring-vpn-0\n  local-address 203.0.113.9\n  pre-shared-key address 35.158.40.112 key ${v}\nexit`,
      secrets: [v],
      keep: ["35.158.40.112"],
    };
  }),
  shaped("aws-vpn-psk", "ipsec-secrets", (r) => {
    const v = r.chars(`${ALNUM}._`, 32);
    return { text: `203.0.113.9 35.158.40.112 : PSK "${v}"`, secrets: [v], keep: ["35.158.40.112"] };
  }),
  shaped("ec2-user-data", "cloud-init", (r) => {
    const v = password(r);
    return {
      text: `#cloud-config\nchpasswd:\n  list: |\n    ec2-user:${v}\n  expire: False\nssh_pwauth: true`,
      secrets: [v],
    };
  }),
  shaped("ec2-user-data", "net-user", (r) => {
    const v = password(r);
    return { text: `<powershell>\nnet user svc_backup "${v}" /add\n</powershell>`, secrets: [v] };
  }),
  shaped("ec2-user-data", "chpasswd", (r) => {
    const v = password(r);
    return { text: `#!/bin/bash\necho "ubuntu:${v}" | chpasswd\nsystemctl restart sshd`, secrets: [v] };
  }),
  shaped("ec2-user-data", "secure-string", (r) => {
    const v = password(r);
    return {
      text: `$pw = ConvertTo-SecureString "${v}" -AsPlainText -Force\nNew-LocalUser -Name svc -Password $pw`,
      secrets: [v],
    };
  }),
  shaped("ec2-windows-password", "json", (r) => {
    const [v, id] = [`${r.chars(`${ALNUM}!*-.`, 31)}x`, `i-${r.chars(HEX, 17)}`];
    return {
      text: `$ aws ec2 get-password-data --instance-id ${id} --priv-launch-key k.pem\n{\n    "InstanceId": "${id}",\n    "PasswordData": "${v}",\n    "Timestamp": "2026-11-20T02:11:44+00:00"\n}`,
      secrets: [v],
      keep: [id],
    };
  }),
  shaped("terraform-state", "json", (r) => {
    const [v, arn] = [password(r), "arn:aws:rds:us-east-1:604417733201:db:orders"];
    return {
      text: `"attributes": {\n            "arn": "${arn}",\n            "engine": "mysql",\n            "password": "${v}",\n            "port": 3306\n          }`,
      secrets: [v],
      keep: [arn],
    };
  }),
  shaped("terraform-output", "json", (r) => {
    const v = password(r);
    return {
      text: `{\n  "db_password": {\n    "sensitive": true,\n    "type": "string",\n    "value": "${v}"\n  }\n}`,
      secrets: [v],
    };
  }),
  shaped("terraform-output", "cli", (r) => {
    const v = password(r);
    return { text: `$ terraform output -raw db_password\n${v}`, secrets: [v] };
  }),
  shaped("cfn-noecho", "template", (r) => {
    const v = password(r);
    return {
      text: `Parameters:\n  DBPassword:\n    Type: String\n    NoEcho: true\n    Default: ${v}`,
      secrets: [v],
    };
  }),
  shaped("lambda-environment", "json", (r) => {
    const v = password(r);
    return {
      text: `{"FunctionName":"api","Environment":{"Variables":{"STAGE":"prod","DB_PASS":"${v}"}},"RevisionId":"${r.uuid()}"}`,
      secrets: [v],
    };
  }),
  shaped("sdk-debug", "botocore", (r) => {
    const [id, tok] = [akid(r, "ASIA"), sessionToken(r)];
    return {
      text: `2026-11-20 03:11:09,120 - MainThread - botocore.endpoint - DEBUG - Sending http request: <AWSPreparedRequest stream_output=False, method=POST, url=https://sts.amazonaws.com/, headers={'User-Agent': b'aws-cli/2.31', 'X-Amz-Date': b'20261120T031109Z', 'X-Amz-Security-Token': b'${tok}', 'Authorization': b'AWS4-HMAC-SHA256 Credential=${id}/20261120/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, Signature=${r.chars(HEX, 64)}'}>`,
      secrets: [tok],
      keep: [id],
    };
  }),
  shaped("sso-cache", "json", (r) => {
    const v = `aoaAAAAAG${r.chars(BASE64URL, 180)}`;
    return {
      text: `{"startUrl":"https://nimbus.awsapps.com/start","region":"eu-west-1","accessToken":"${v}","expiresAt":"2026-11-20T11:00:00Z"}`,
      secrets: [v],
      keep: ["https://nimbus.awsapps.com/start"],
    };
  }),
];
