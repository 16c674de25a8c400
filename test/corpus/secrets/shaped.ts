import {
  ALNUM, BASE64, BASE64URL, base64, base64url, DIGITS, HEX, jwt, LOWER, password, pemBody, type Random, UPPER, withLuhn,
} from "./random.ts";

/** A secret whose format brings its own notations. */
export interface Shaped {
  readonly id: string;
  readonly notation: string;
  readonly write: (r: Random) => { text: string; secrets: readonly string[]; keep?: readonly string[]; pieces?: boolean };
}

const shaped = (id: string, notation: string, write: Shaped["write"]): Shaped => ({ id, notation, write });
const akid = (r: Random, prefix = "AKIA") => prefix + r.chars(`${UPPER}234567`, 16);
const secretKey = (r: Random) => r.chars(BASE64, 40);
const sessionToken = (r: Random) => ["IQoJb3JpZ2lu", "X2VjE", r.chars(BASE64, 320), "=="].join("");
const enc = encodeURIComponent;
const BEGIN = ["-----BE", "GIN "].join("");
const END = ["-----E", "ND "].join("");

function pem(r: Random, name: string, head: string, lines = 6): { text: string; body: string[] } {
  const body = pemBody(r, head, lines);
  return { text: `${BEGIN}${name}-----\n${body.join("\n")}\n${END}${name}-----`, body };
}

export const SHAPED: readonly Shaped[] = [
  // --- AWS
  shaped("aws-key-pair", "credentials-file", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `[prod]\naws_access_key_id=${id}\naws_secret_access_key=${key}\nregion=us-east-2\n\n[other]\nregion=us-east-1`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "configure-transcript", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `$ aws configure\nAWS Access Key ID [None]: ${id}\nAWS Secret Access Key [None]: ${key}\nDefault region name [None]: eu-west-1\nDefault output format [None]: json`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "csv", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `Access key ID,Secret access key\n${id},${key}\n`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "csv-old", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `User name,Password,Access key ID,Secret access key,Console login link\r\nci-user,,${id},${key},https://471908325566.signin.aws.amazon.com/console\r\n`, secrets: [key], keep: [id, "471908325566"] };
  }),
  shaped("aws-key-pair", "ja-prose", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `アクセスキーは${id}、シークレットキーは${key}です。こちらで再現しますでしょうか。`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "slash-pair", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `You may use ${id} / ${key} for your test, I'll delete the user afterwards.`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "table", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `| User | Access key | Secret |\n|---|---|---|\n| ci | ${id} | ${key} |`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "create-access-key", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `{\n    "AccessKey": {\n        "UserName": "ci",\n        "AccessKeyId": "${id}",\n        "Status": "Active",\n        "SecretAccessKey": "${key}",\n        "CreateDate": "2026-11-20T02:11:44+00:00"\n    }\n}`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "boto3", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `s3 = boto3.client('s3', aws_access_key_id='${id}',\n                  aws_secret_access_key='${key}')`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "java-sdk", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `AwsBasicCredentials c = AwsBasicCredentials.create("${id}", "${key}");`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "go-sdk", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `cfg.Credentials = credentials.NewStaticCredentialsProvider("${id}", "${key}", "")`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "csharp-sdk", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `var c = new BasicAWSCredentials("${id}", "${key}");`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "s3fs", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `$ cat /etc/passwd-s3fs\n${id}:${key}`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "redshift-copy", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `COPY sales FROM 's3://nimbus-dwh/sales/' CREDENTIALS 'aws_access_key_id=${id};aws_secret_access_key=${key}' CSV;`, secrets: [key], keep: [id, "s3://nimbus-dwh/sales/"] };
  }),
  shaped("aws-key-pair", "hadoop-xml", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `<property>\n  <name>fs.s3a.access.key</name>\n  <value>${id}</value>\n</property>\n<property>\n  <name>fs.s3a.secret.key</name>\n  <value>${key}</value>\n</property>`, secrets: [key], keep: [id] };
  }),
  shaped("aws-assume-role", "json", (r) => {
    const [id, key, tok] = [akid(r, "ASIA"), secretKey(r), sessionToken(r)];
    const arn = `arn:aws:sts::604417733201:assumed-role/deploy/${r.chars(LOWER, 8)}`;
    return { text: JSON.stringify({ Credentials: { AccessKeyId: id, SecretAccessKey: key, SessionToken: tok, Expiration: "2026-11-20T05:11:44+00:00" }, AssumedRoleUser: { AssumedRoleId: `AROA${r.chars(UPPER, 17)}:ci`, Arn: arn } }, null, 4), secrets: [key, tok], keep: [id, arn] };
  }),
  shaped("aws-assume-role", "text-output", (r) => {
    const [id, key, tok] = [akid(r, "ASIA"), secretKey(r), sessionToken(r)];
    return { text: `$ aws sts get-session-token --output text\nCREDENTIALS\t${id}\t2026-11-20T14:00:00+00:00\t${key}\t${tok}`, secrets: [key, tok], keep: [id] };
  }),
  shaped("aws-assume-role", "xml", (r) => {
    const [id, key, tok, req] = [akid(r, "ASIA"), secretKey(r), sessionToken(r), r.uuid()];
    return { text: `<AssumeRoleResult><Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${key}</SecretAccessKey><SessionToken>${tok}</SessionToken></Credentials></AssumeRoleResult><ResponseMetadata><RequestId>${req}</RequestId></ResponseMetadata>`, secrets: [key, tok], keep: [id, req] };
  }),
  shaped("aws-assume-role", "imds", (r) => {
    const [id, key, tok] = [akid(r, "ASIA"), secretKey(r), sessionToken(r)];
    return { text: `$ curl -s http://169.254.169.254/latest/meta-data/iam/security-credentials/web\n{\n  "Code" : "Success",\n  "Type" : "AWS-HMAC",\n  "AccessKeyId" : "${id}",\n  "SecretAccessKey" : "${key}",\n  "Token" : "${tok}",\n  "Expiration" : "2026-11-20T08:01:02Z"\n}`, secrets: [key, tok], keep: [id] };
  }),
  shaped("aws-assume-role", "wrapped-export", (r) => {
    const tok = sessionToken(r);
    const line = `export AWS_SESSION_TOKEN=${tok}`;
    const parts = line.match(/.{1,80}/g)!;
    return { text: `$ ${parts.join("\n")}\n$ aws s3 ls\nAn error occurred (ExpiredToken)`, pieces: true, secrets: [parts[0]!.slice(25), ...parts.slice(1).filter((x) => x.length > 12)] };
  }),
  shaped("aws-imds-token", "header", (r) => {
    const tok = `AQAEA${r.chars(BASE64URL, 49)}==`;
    return { text: `curl -H "X-aws-ec2-metadata-token: ${tok}" http://169.254.169.254/latest/meta-data/instance-id`, secrets: [tok] };
  }),
  ...["https", "html", "log"].map((notation) =>
    shaped("aws-presigned-v4", notation, (r) => {
      const [id, sig, tok] = [akid(r, "ASIA"), r.chars(HEX, 64), enc(sessionToken(r))];
      const amp = notation === "html" ? "&amp;" : "&";
      const url = [`https://nimbus-exports.s3.eu-west-1.amazonaws.com/q3/report.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256`, `X-Amz-Credential=${id}%2F20261120%2Feu-west-1%2Fs3%2Faws4_request`, "X-Amz-Date=20261120T031109Z", "X-Amz-Expires=3600", "X-Amz-SignedHeaders=host", `X-Amz-Security-Token=${tok}`, `X-Amz-Signature=${sig}`].join(amp);
      const text = notation === "log" ? `2026-11-20T03:12:00Z WARN download failed url="${url}" status=403` : notation === "html" ? `<a href="${url}">report</a>` : `This link gives 403: ${url}`;
      return { text, secrets: [sig, tok], keep: [id, "nimbus-exports.s3.eu-west-1.amazonaws.com"] };
    }),
  ),
  shaped("aws-presigned-v2", "https", (r) => {
    const [id, sig] = [akid(r), enc(`${r.chars(BASE64, 27)}=`)];
    return { text: `https://nimbus-exports.s3.amazonaws.com/a.zip?AWSAccessKeyId=${id}&Signature=${sig}&Expires=1795000000`, secrets: [sig], keep: [id] };
  }),
  shaped("aws-presigned-v2", "reordered", (r) => {
    const [id, sig] = [akid(r), enc(`${r.chars(BASE64, 27)}=`)];
    return { text: `GET /nimbus-exports/a.zip?Expires=1795000000&AWSAccessKeyId=${id}&Signature=${sig} HTTP/1.1`, secrets: [sig], keep: [id] };
  }),
  shaped("aws-cloudfront-signed-url", "https", (r) => {
    const [sig, kp] = [`${r.chars(`${ALNUM}~-`, 342)}__`, `K${r.chars(UPPER + DIGITS, 13)}`];
    return { text: `https://d111abcdef8.cloudfront.net/v/1.m3u8?Expires=1795000000&Signature=${sig}&Key-Pair-Id=${kp}`, secrets: [sig], keep: [kp, "d111abcdef8.cloudfront.net"] };
  }),
  shaped("aws-cloudfront-signed-cookie", "cookie", (r) => {
    const [sig, kp] = [`${r.chars(`${ALNUM}~-`, 342)}__`, `K${r.chars(UPPER + DIGITS, 13)}`];
    return { text: `> Cookie: CloudFront-Expires=1795000000; CloudFront-Signature=${sig}; CloudFront-Key-Pair-Id=${kp}`, secrets: [sig], keep: [kp] };
  }),
  shaped("aws-ecr-token", "docker-login", (r) => {
    const tok = base64(JSON.stringify({ payload: r.chars(BASE64, 240), datakey: r.chars(BASE64, 180), version: "2", type: "DATA_KEY", expiration: 1795000000 }));
    return { text: `docker login -u AWS -p ${tok} 604417733201.dkr.ecr.eu-central-1.amazonaws.com`, secrets: [tok], keep: ["604417733201.dkr.ecr.eu-central-1.amazonaws.com"] };
  }),
  shaped("aws-ecr-token", "json", (r) => {
    const tok = base64(`AWS:${base64(JSON.stringify({ payload: r.chars(BASE64, 240), version: "2" }))}`);
    return { text: `{"authorizationData":[{"authorizationToken":"${tok}","expiresAt":"2026-11-20T15:00:00+09:00","proxyEndpoint":"https://604417733201.dkr.ecr.us-east-1.amazonaws.com"}]}`, secrets: [tok], keep: ["https://604417733201.dkr.ecr.us-east-1.amazonaws.com"] };
  }),
  shaped("aws-rds-iam-token", "shell", (r) => {
    const [id, sig] = [akid(r, "ASIA"), r.chars(HEX, 64)];
    const host = "orders.c9x2k1m4q8ab.us-east-1.rds.amazonaws.com";
    return { text: `mysql -h ${host} -u iam_user --enable-cleartext-plugin --password="${host}:3306/?Action=connect&DBUser=iam_user&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${id}%2F20261120%2Fus-east-1%2Frds-db%2Faws4_request&X-Amz-Date=20261120T031109Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=${sig}"`, secrets: [sig] };
  }),
  shaped("aws-secret-string", "json", (r) => {
    const [pw, arn] = [password(r), `arn:aws:secretsmanager:us-east-1:604417733201:secret:prod/db-${r.chars(ALNUM, 6)}`];
    const versionId = r.uuid();
    return { text: JSON.stringify({ ARN: arn, Name: "prod/db", VersionId: versionId, SecretString: JSON.stringify({ username: "admin", password: pw, host: "db1.nimbus.internal" }), VersionStages: ["AWSCURRENT"] }, null, 2), secrets: [pw], keep: [arn, versionId] };
  }),
  shaped("aws-secret-string", "bare-value", (r) => {
    const [v, arn] = [r.chars(ALNUM, 28), `arn:aws:secretsmanager:ap-northeast-1:604417733201:secret:hook-${r.chars(ALNUM, 6)}`];
    return { text: `{"ARN":"${arn}","Name":"hook","SecretString":"${v}","CreatedDate":1794900000.1}`, secrets: [v], keep: [arn] };
  }),
  shaped("aws-secret-string", "cli", (r) => {
    const v = password(r);
    return { text: `aws secretsmanager put-secret-value --secret-id prod/hook --secret-string '${v}' --region us-west-2`, secrets: [v], keep: ["us-west-2"] };
  }),
  shaped("aws-secure-string", "json", (r) => {
    const [v, arn] = [password(r), "arn:aws:ssm:us-east-1:604417733201:parameter/prod/db/password"];
    return { text: JSON.stringify({ Parameter: { Name: "/prod/db/password", Type: "SecureString", Value: v, Version: 3, ARN: arn } }, null, 4), secrets: [v], keep: [arn] };
  }),
  shaped("aws-secure-string", "cli", (r) => {
    const v = password(r);
    return { text: `aws ssm put-parameter --name /prod/db/password --type SecureString --value '${v}' --overwrite`, secrets: [v], keep: ["/prod/db/password"] };
  }),
  shaped("aws-kms-plaintext", "json", (r) => {
    const [v, arn] = [`${r.chars(BASE64, 43)}=`, `arn:aws:kms:eu-west-1:604417733201:key/${r.uuid()}`];
    return { text: JSON.stringify({ CiphertextBlob: `AQIDAHg${r.chars(BASE64, 120)}==`, Plaintext: v, KeyId: arn }, null, 4), secrets: [v], keep: [arn] };
  }),
  shaped("aws-cognito-tokens", "json", (r) => {
    const [id, access, refresh] = [jwt(r, { token_use: "id" }), jwt(r, { token_use: "access" }), [base64url('{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}'), r.chars(BASE64URL, 340), r.chars(BASE64URL, 16), r.chars(BASE64URL, 300), r.chars(BASE64URL, 22)].join(".")];
    return { text: JSON.stringify({ AuthenticationResult: { AccessToken: access, ExpiresIn: 3600, TokenType: "Bearer", RefreshToken: refresh, IdToken: id } }, null, 2), secrets: [id, access, refresh] };
  }),
  shaped("aws-cognito-tokens", "callback", (r) => {
    const [id, access] = [jwt(r), jwt(r)];
    return { text: `https://app.nimbus.io/callback#id_token=${id}&access_token=${access}&expires_in=3600&token_type=Bearer`, secrets: [id, access], keep: ["https://app.nimbus.io/callback"] };
  }),
  shaped("aws-vpn-psk", "json", (r) => {
    const v = r.chars(`${ALNUM}._`, 32);
    const id = `vpn-${r.chars(HEX, 17)}`;
    return { text: `{"VpnConnectionId":"${id}","Options":{"TunnelOptions":[{"OutsideIpAddress":"35.158.40.112","PreSharedKey":"${v}"}]}}`, secrets: [v], keep: [id, "35.158.40.112"] };
  }),
  shaped("aws-vpn-psk", "xml", (r) => {
    const v = r.chars(`${ALNUM}._`, 32);
    return { text: `<ike>\n  <authentication_protocol>sha1</authentication_protocol>\n  <pre_shared_key>${v}</pre_shared_key>\n</ike>`, secrets: [v] };
  }),
  shaped("aws-vpn-psk", "cisco", (r) => {
    const v = r.chars(`${ALNUM}._`, 32);
    return { text: `crypto keyring keyring-vpn-0\n  local-address 203.0.113.9\n  pre-shared-key address 35.158.40.112 key ${v}\nexit`, secrets: [v], keep: ["35.158.40.112"] };
  }),
  shaped("aws-vpn-psk", "ipsec-secrets", (r) => {
    const v = r.chars(`${ALNUM}._`, 32);
    return { text: `203.0.113.9 35.158.40.112 : PSK "${v}"`, secrets: [v], keep: ["35.158.40.112"] };
  }),
  shaped("ec2-user-data", "cloud-init", (r) => {
    const v = password(r);
    return { text: `#cloud-config\nchpasswd:\n  list: |\n    ec2-user:${v}\n  expire: False\nssh_pwauth: true`, secrets: [v] };
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
    return { text: `$pw = ConvertTo-SecureString "${v}" -AsPlainText -Force\nNew-LocalUser -Name svc -Password $pw`, secrets: [v] };
  }),
  shaped("ec2-windows-password", "json", (r) => {
    const [v, id] = [`${r.chars(`${ALNUM}!*-.`, 31)}x`, `i-${r.chars(HEX, 17)}`];
    return { text: `$ aws ec2 get-password-data --instance-id ${id} --priv-launch-key k.pem\n{\n    "InstanceId": "${id}",\n    "PasswordData": "${v}",\n    "Timestamp": "2026-11-20T02:11:44+00:00"\n}`, secrets: [v], keep: [id] };
  }),
  shaped("terraform-state", "json", (r) => {
    const [v, arn] = [password(r), "arn:aws:rds:us-east-1:604417733201:db:orders"];
    return { text: `"attributes": {\n            "arn": "${arn}",\n            "engine": "mysql",\n            "password": "${v}",\n            "port": 3306\n          }`, secrets: [v], keep: [arn] };
  }),
  shaped("terraform-output", "json", (r) => {
    const v = password(r);
    return { text: `{\n  "db_password": {\n    "sensitive": true,\n    "type": "string",\n    "value": "${v}"\n  }\n}`, secrets: [v] };
  }),
  shaped("terraform-output", "cli", (r) => {
    const v = password(r);
    return { text: `$ terraform output -raw db_password\n${v}`, secrets: [v] };
  }),
  shaped("cfn-noecho", "template", (r) => {
    const v = password(r);
    return { text: `Parameters:\n  DBPassword:\n    Type: String\n    NoEcho: true\n    Default: ${v}`, secrets: [v] };
  }),
  shaped("lambda-environment", "json", (r) => {
    const v = password(r);
    return { text: `{"FunctionName":"api","Environment":{"Variables":{"STAGE":"prod","DB_PASS":"${v}"}},"RevisionId":"${r.uuid()}"}`, secrets: [v] };
  }),
  shaped("sdk-debug", "botocore", (r) => {
    const [id, tok] = [akid(r, "ASIA"), sessionToken(r)];
    return { text: `2026-11-20 03:11:09,120 - MainThread - botocore.endpoint - DEBUG - Sending http request: <AWSPreparedRequest stream_output=False, method=POST, url=https://sts.amazonaws.com/, headers={'User-Agent': b'aws-cli/2.31', 'X-Amz-Date': b'20261120T031109Z', 'X-Amz-Security-Token': b'${tok}', 'Authorization': b'AWS4-HMAC-SHA256 Credential=${id}/20261120/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, Signature=${r.chars(HEX, 64)}'}>`, secrets: [tok], keep: [id] };
  }),
  shaped("sso-cache", "json", (r) => {
    const v = `aoaAAAAAG${r.chars(BASE64URL, 180)}`;
    return { text: `{"startUrl":"https://nimbus.awsapps.com/start","region":"eu-west-1","accessToken":"${v}","expiresAt":"2026-11-20T11:00:00Z"}`, secrets: [v], keep: ["https://nimbus.awsapps.com/start"] };
  }),
  // --- Private keys
  ...([
    ["pem-rsa", "RSA PRIVATE KEY", "MIIEpAIBAAKCAQEA"],
    ["pem-pkcs8", "PRIVATE KEY", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC"],
    ["pem-encrypted", "ENCRYPTED PRIVATE KEY", "MIIFHDBOBgkqhkiG9w0BBQ0wQTApBgkq"],
    ["pem-ec", "EC PRIVATE KEY", "MHcCAQEEI"],
    ["openssh", "OPENSSH PRIVATE KEY", "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUA"],
  ] as const).flatMap(([id, name, head]) => [
    shaped(id, "file", (r) => {
      const { text, body } = pem(r, name, head);
      return { text: `$ cat key.pem\n${text}\n$ ssh -i key.pem ec2-user@bastion.nimbus.io`, pieces: true, secrets: body, keep: ["bastion.nimbus.io"] };
    }),
    shaped(id, "crlf", (r) => {
      const { text, body } = pem(r, name, head);
      return { text: text.replaceAll("\n", "\r\n"), pieces: true, secrets: body };
    }),
    shaped(id, "escaped", (r) => {
      const { text, body } = pem(r, name, head);
      return { text: `{"type":"x","private_key":"${text.replaceAll("\n", "\\n")}\\n","region":"us-east-1"}`, pieces: true, secrets: body };
    }),
    shaped(id, "yaml-indent", (r) => {
      const { text, body } = pem(r, name, head);
      return { text: `key: |\n${text.replace(/^/gm, "    ")}\nother: 1`, pieces: true, secrets: body };
    }),
    shaped(id, "quoted-mail", (r) => {
      const { text, body } = pem(r, name, head);
      return { text: `On Tue you wrote:\n${text.replace(/^/gm, "> ")}\nplease replace it`, pieces: true, secrets: body };
    }),
    shaped(id, "one-line", (r) => {
      const { text, body } = pem(r, name, head, 4);
      return { text: `KEY="${text.replaceAll("\n", " ")}"`, pieces: true, secrets: body };
    }),
    shaped(id, "no-footer", (r) => {
      const { text, body } = pem(r, name, head);
      return { text: `貼り付けます。\n${text.split("\n").slice(0, -1).join("\n")}\n\n以上です。`, pieces: true, secrets: body };
    }),
  ]),
  shaped("pem-legacy-encrypted", "file", (r) => {
    const body = pemBody(r, "aG", 5);
    return { text: `${BEGIN}RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${r.chars(HEX, 32).toUpperCase()}\n\n${body.join("\n")}\n${END}RSA PRIVATE KEY-----`, pieces: true, secrets: body };
  }),
  shaped("pgp-private", "file", (r) => {
    const body = pemBody(r, "lQOYBG", 6);
    return { text: `${BEGIN}PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n${body.join("\n")}\n=${r.chars(BASE64, 4)}\n${END}PGP PRIVATE KEY BLOCK-----`, pieces: true, secrets: body };
  }),
  shaped("putty", "file", (r) => {
    const body = pemBody(r, "AAABA", 5);
    return { text: `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: imported\nPublic-Lines: 2\nAAAAB3NzaC1yc2EAAAADAQABAAABAQC${r.chars(BASE64, 33)}\n${r.chars(BASE64, 40)}\nPrivate-Lines: 5\n${body.join("\n")}\nPrivate-MAC: ${r.chars(HEX, 64)}`, pieces: true, secrets: body };
  }),
  shaped("jwk-private", "json", (r) => {
    const d = r.chars(BASE64URL, 43);
    const kid = r.chars(ALNUM, 16);
    return { text: `{"kty":"EC","crv":"P-256","kid":"${kid}","x":"${r.chars(BASE64URL, 43)}","y":"${r.chars(BASE64URL, 43)}","d":"${d}"}`, secrets: [d], keep: [kid] };
  }),
  // --- Headers and web sessions
  ...["header", "curl", "verbose", "log", "json", "ja"].map((notation) =>
    shaped("bearer", notation, (r) => {
      const v = r.pick([r.chars(BASE64URL, 43), r.chars(HEX, 40), jwt(r)]);
      const text = { header: `GET /v1 HTTP/1.1\nAuthorization: Bearer ${v}\nAccept: */*`, curl: `curl -H "Authorization: Bearer ${v}" https://api.nimbus.io/v1`, verbose: `> authorization: Bearer ${v}\r\n> accept: */*\r\n`, log: `DEBUG headers={authorization=Bearer ${v}, accept=*/*}`, json: `{"headers":{"Authorization":"Bearer ${v}","Accept":"*/*"}}`, ja: `ヘッダーに「Authorization: Bearer ${v}」を付けて送信しています。` }[notation]!;
      return { text, secrets: [v] };
    }),
  ),
  ...["header", "curl-u", "json"].map((notation) =>
    shaped("basic-auth", notation, (r) => {
      const pw = password(r);
      if (notation === "curl-u") return { text: `curl -u svc-ci:${pw} https://repo.nimbus.io/api`, secrets: [pw], keep: ["https://repo.nimbus.io/api"] };
      const v = base64(`svc-ci:${pw}`);
      return { text: notation === "header" ? `Authorization: Basic ${v}\nHost: repo.nimbus.io` : `{"authorization":"Basic ${v}"}`, secrets: [v] };
    }),
  ),
  shaped("digest-auth", "header", (r) => {
    const v = r.chars(HEX, 32);
    return { text: `Authorization: Digest username="svc", realm="cam", nonce="${r.chars(HEX, 32)}", uri="/a", response="${v}"`, secrets: [v] };
  }),
  shaped("cookie", "request", (r) => {
    const [a, b] = [r.chars(UPPER + DIGITS, 32), `s%3A${r.chars(BASE64URL, 32)}.${r.chars(ALNUM, 43)}`];
    return { text: `GET /cart HTTP/1.1\nHost: www.nimbus.io\nCookie: JSESSIONID=${a}; theme=dark; connect.sid=${b}\nAccept: */*`, secrets: [a, b], keep: ["www.nimbus.io"] };
  }),
  shaped("cookie", "set-cookie", (r) => {
    const v = r.chars(BASE64URL, 64);
    return { text: `< set-cookie: sessionid=${v}; Path=/; HttpOnly; Secure`, secrets: [v] };
  }),
  shaped("cookie", "curl-b", (r) => {
    const v = r.chars(HEX, 40);
    return { text: `curl -b 'PHPSESSID=${v}' https://www.nimbus.io/cart`, secrets: [v] };
  }),
  shaped("saml", "form", (r) => {
    const v = base64(`<samlp:Response ID="_${r.chars(HEX, 32)}"><saml:Assertion>${r.chars(ALNUM, 300)}</saml:Assertion></samlp:Response>`);
    return { text: `POST https://signin.aws.amazon.com/saml\nSAMLResponse=${enc(v)}&RelayState=`, secrets: [enc(v)] };
  }),
  shaped("saml", "cli", (r) => {
    const v = base64(`<samlp:Response ID="_${r.chars(HEX, 32)}">${r.chars(ALNUM, 200)}</samlp:Response>`);
    return { text: `aws sts assume-role-with-saml --role-arn arn:aws:iam::604417733201:role/sso --saml-assertion ${v}`, secrets: [v], keep: ["arn:aws:iam::604417733201:role/sso"] };
  }),
  shaped("oauth-code", "redirect", (r) => {
    const v = r.chars(BASE64URL, 40);
    return { text: `https://app.nimbus.io/oauth2/idpresponse?code=${v}&state=xyz`, secrets: [v] };
  }),
  // --- Databases and brokers
  ...["postgresql", "postgres", "mysql", "mysql2", "mariadb", "mongodb", "mongodb+srv", "redis", "rediss", "amqp", "amqps", "mssql", "sqlserver", "clickhouse", "cockroachdb", "ftp", "sftp", "smtp", "https", "ldap", "mqtt", "postgresql+psycopg2", "nats", "socks5"].map((scheme) =>
    shaped("url-credentials", scheme, (r) => {
      const v = r.below(3) === 0 ? enc(`${password(r)}@/`) : password(r).replace(/[\^]/g, "-");
      const user = scheme.startsWith("redis") ? "" : "app";
      return { text: `DATABASE_URL is ${scheme}://${user}:${v}@db1.c9x2k1m4q8ab.us-east-1.rds.amazonaws.com:6432/main?timeout=5`, secrets: [v], keep: ["db1.c9x2k1m4q8ab.us-east-1.rds.amazonaws.com:6432"] };
    }),
  ),
  shaped("jdbc", "param", (r) => {
    const v = password(r);
    return { text: `spring.datasource.url=jdbc:mysql://db1.nimbus.internal:3306/main?user=app&password=${v}&useSSL=true`, secrets: [v], keep: ["db1.nimbus.internal:3306"] };
  }),
  shaped("jdbc", "sqlserver", (r) => {
    const v = password(r);
    return { text: `jdbc:sqlserver://db1.nimbus.internal:1433;databaseName=main;user=app;password=${v};encrypt=true`, secrets: [v], keep: ["db1.nimbus.internal:1433"] };
  }),
  shaped("jdbc", "oracle", (r) => {
    const v = password(r);
    return { text: `jdbc:oracle:thin:app/${v}@db1.nimbus.internal:1521/ORCL`, secrets: [v], keep: ["db1.nimbus.internal:1521/ORCL"] };
  }),
  shaped("odbc", "pwd", (r) => {
    const v = password(r);
    return { text: `Driver={ODBC Driver 18 for SQL Server};Server=db1.nimbus.internal;Database=main;Uid=app;Pwd=${v};Encrypt=yes`, secrets: [v], keep: ["db1.nimbus.internal"] };
  }),
  shaped("odbc", "ado-net", (r) => {
    const v = password(r);
    return { text: `"ConnectionStrings": { "Main": "Server=tcp:db1.nimbus.internal,1433;User ID=app;Password=${v};MultipleActiveResultSets=False" }`, secrets: [v], keep: ["db1.nimbus.internal"] };
  }),
  shaped("ldap-bind", "ldapsearch", (r) => {
    const v = password(r);
    return { text: `ldapsearch -x -H ldaps://dc1.nimbus.internal -D "cn=svc,dc=nimbus,dc=internal" -w '${v}' -b "dc=nimbus"`, secrets: [v], keep: ["ldaps://dc1.nimbus.internal"] };
  }),
  shaped("mysql-cli", "shell", (r) => {
    const v = password(r);
    return { text: `$ mysql -h db1.nimbus.internal -u app -p'${v}' main\nERROR 1045 (28000): Access denied`, secrets: [v], keep: ["db1.nimbus.internal"] };
  }),
  shaped("mysql-cli", "my-cnf", (r) => {
    const v = password(r);
    return { text: `[client]\nuser=app\npassword="${v}"\nhost=db1.nimbus.internal`, secrets: [v] };
  }),
  shaped("redis-cli", "shell", (r) => {
    const v = password(r);
    return { text: `redis-cli -h cache.nimbus.internal -a '${v}' --tls ping`, secrets: [v] };
  }),
  shaped("pgpass", "file", (r) => {
    const v = password(r);
    return { text: `$ cat ~/.pgpass\ndb1.nimbus.internal:5432:main:app:${v}`, secrets: [v], keep: ["db1.nimbus.internal:5432"] };
  }),
  shaped("netrc", "file", (r) => {
    const v = password(r);
    return { text: `machine repo.nimbus.io\n  login ci\n  password ${v}`, secrets: [v], keep: ["repo.nimbus.io"] };
  }),
  shaped("netrc", "one-line", (r) => {
    const v = r.chars(ALNUM, 24);
    return { text: `machine git-codecommit.us-east-1.amazonaws.com login ci-at-604417733201 password ${v}`, secrets: [v], keep: ["git-codecommit.us-east-1.amazonaws.com"] };
  }),
  shaped("sql-password", "create-user", (r) => {
    const v = password(r);
    return { text: `CREATE USER 'app'@'%' IDENTIFIED BY '${v}';`, secrets: [v] };
  }),
  shaped("sql-password", "alter-role", (r) => {
    const v = password(r);
    return { text: `ALTER ROLE app WITH LOGIN PASSWORD '${v}';`, secrets: [v] };
  }),
  shaped("kafka-jaas", "properties", (r) => {
    const v = password(r);
    return { text: `sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="app" password="${v}";`, secrets: [v] };
  }),
  shaped("smbmount", "fstab", (r) => {
    const v = password(r);
    return { text: `//fs-0a1b2c3d4e5f60718.nimbus.internal/share /mnt cifs username=svc,password=${v},vers=3.0 0 0`, secrets: [v], keep: ["fs-0a1b2c3d4e5f60718"] };
  }),
  // --- Containers and packages
  shaped("kubernetes-secret", "yaml", (r) => {
    const v = base64(password(r));
    return { text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n  namespace: prod\ntype: Opaque\ndata:\n  password: ${v}\n  DB_URL: ${base64("mysql://app:x")}`, secrets: [v, base64("mysql://app:x")] };
  }),
  shaped("kubernetes-secret", "json", (r) => {
    const v = base64(password(r));
    return { text: `{"apiVersion":"v1","data":{"api.key":"${v}"},"kind":"Secret","metadata":{"name":"hook","uid":"2b8c1c0e-9f3d-4a53-8f6a-d5b2a3c4e5f6"}}`, secrets: [v], keep: ["2b8c1c0e-9f3d-4a53-8f6a-d5b2a3c4e5f6"] };
  }),
  shaped("kubernetes-secret", "string-data", (r) => {
    const v = r.chars(ALNUM, 20);
    return { text: `kind: Secret\napiVersion: v1\nmetadata: {name: s}\nstringData:\n  webhook: ${v}`, secrets: [v] };
  }),
  shaped("kubernetes-literal", "kubectl", (r) => {
    const v = password(r);
    return { text: `kubectl create secret generic db --from-literal=password='${v}' -n prod`, secrets: [v] };
  }),
  shaped("kubeconfig", "token", (r) => {
    const v = jwt(r);
    return { text: `users:\n- name: deployer\n  user:\n    token: ${v}\ncurrent-context: prod`, secrets: [v] };
  }),
  shaped("kubeconfig", "client-key", (r) => {
    const v = base64(`${BEGIN}RSA PRIVATE KEY-----\n${r.chars(BASE64, 200)}\n`);
    return { text: `- name: admin\n  user:\n    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS${r.chars(BASE64, 60)}\n    client-key-data: ${v}`, secrets: [v] };
  }),
  shaped("docker-config", "json", (r) => {
    const v = base64(`ci:${password(r)}`);
    return { text: `{\n  "auths": {\n    "registry.nimbus.io": {\n      "auth": "${v}"\n    }\n  }\n}`, secrets: [v], keep: ["registry.nimbus.io"] };
  }),
  shaped("docker-login", "password-flag", (r) => {
    const v = password(r);
    return { text: `docker login registry.nimbus.io --username ci --password '${v}'`, secrets: [v], keep: ["registry.nimbus.io"] };
  }),
  shaped("helm", "set", (r) => {
    const v = password(r);
    return { text: `helm upgrade db bitnami/postgresql --set auth.postgresPassword=${v} --set primary.persistence.size=20Gi`, secrets: [v] };
  }),
  shaped("helm", "values", (r) => {
    const v = password(r);
    return { text: `auth:\n  enabled: true\n  rootPassword: "${v}"\n  database: main`, secrets: [v] };
  }),
  shaped("npmrc", "auth-token", (r) => {
    const v = r.uuid();
    return { text: `registry=https://npm.nimbus.io/\n//npm.nimbus.io/:_authToken=${v}\nalways-auth=true`, secrets: [v], keep: ["https://npm.nimbus.io/"] };
  }),
  shaped("npmrc", "auth", (r) => {
    const v = base64(`ci:${password(r)}`);
    return { text: `//npm.nimbus.io/:_auth=${v}`, secrets: [v] };
  }),
  shaped("maven", "settings", (r) => {
    const v = password(r);
    return { text: `<server>\n  <id>nimbus</id>\n  <username>ci</username>\n  <password>${v}</password>\n</server>`, secrets: [v] };
  }),
  shaped("nuget-config", "cleartext", (r) => {
    const v = password(r);
    return { text: `<add key="Username" value="ci" />\n<add key="ClearTextPassword" value="${v}" />`, secrets: [v] };
  }),
  shaped("pip-conf", "index-url", (r) => {
    const v = jwt(r);
    return { text: `[global]\nindex-url = https://aws:${v}@nimbus-318840927751.d.codeartifact.ap-northeast-1.amazonaws.com/pypi/main/simple/`, secrets: [v], keep: ["nimbus-318840927751.d.codeartifact.ap-northeast-1.amazonaws.com"] };
  }),
  shaped("git-remote", "https", (r) => {
    const v = ["gh", "p_", r.chars(ALNUM, 36)].join("");
    return { text: `fatal: unable to access 'https://ci:${v}@github.com/nimbus/app.git/': The requested URL returned error: 403`, secrets: [v], keep: ["github.com/nimbus/app.git"] };
  }),
  // --- Clouds beside AWS
  shaped("azure-connection-string", "storage", (r) => {
    const v = `${r.chars(BASE64, 86)}==`;
    return { text: `DefaultEndpointsProtocol=https;AccountName=nimbusstore;AccountKey=${v};EndpointSuffix=core.windows.net`, secrets: [v], keep: ["nimbusstore"] };
  }),
  shaped("azure-connection-string", "service-bus", (r) => {
    const v = `${r.chars(BASE64, 43)}=`;
    return { text: `Endpoint=sb://nimbus.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${v}`, secrets: [v], keep: ["nimbus.servicebus.windows.net"] };
  }),
  shaped("azure-sas", "url", (r) => {
    const v = enc(`${r.chars(BASE64, 43)}=`);
    return { text: `https://nimbusstore.blob.core.windows.net/c/a.csv?sv=2024-11-04&st=2026-11-20T00%3A00%3A00Z&se=2026-11-21T00%3A00%3A00Z&sr=b&sp=r&sig=${v}`, secrets: [v] };
  }),
  shaped("gcp-service-account", "json", (r) => {
    const { text, body } = pem(r, "PRIVATE KEY", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC");
    return { text: JSON.stringify({ type: "service_account", project_id: "nimbus-1", private_key_id: r.chars(HEX, 40), private_key: `${text}\n`, client_email: "ci@nimbus-1.iam.gserviceaccount.com" }, null, 2), pieces: true, secrets: body };
  }),
  shaped("discord-webhook", "url", (r) => {
    const v = ["https://discord", `.com/api/webhooks/${r.chars("123456789", 18)}/${r.chars(BASE64URL, 68)}`].join("");
    return { text: `ALERT_TARGET=${v}`, secrets: [v] };
  }),
  shaped("card", "grouped", (r) => {
    const card = withLuhn(`4539${r.chars(DIGITS, 11)}`).match(/.{4}/g)!.join(r.pick([" ", "-"]));
    return { text: `請求に使っているカードは ${card} です。この番号での支払いが拒否されています。`, secrets: [card] };
  }),
];
