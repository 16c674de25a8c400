import { BASE64URL, LOWER, UPPER } from "../random.ts";
import { akid, type Shaped, secretKey, sessionToken, shaped } from "./shaped.ts";

/** Access key pairs, session credentials and where people paste them. */
export const AWS_CREDENTIALS: readonly Shaped[] = [
  shaped("aws-key-pair", "credentials-file", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `[prod]\naws_access_key_id=${id}\naws_secret_access_key=${key}\nregion=us-east-2\n\n[other]\nregion=us-east-1`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-key-pair", "configure-transcript", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `$ aws configure\nAWS Access Key ID [None]: ${id}\nAWS Secret Access Key [None]: ${key}\nDefault region name [None]: eu-west-1\nDefault output format [None]: json`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-key-pair", "csv", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return { text: `Access key ID,Secret access key\n${id},${key}\n`, secrets: [key], keep: [id] };
  }),
  shaped("aws-key-pair", "csv-old", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `User name,Password,Access key ID,Secret access key,Console login link\r\nci-user,,${id},${key},https://471908325566.signin.aws.amazon.com/console\r\n`,
      secrets: [key],
      keep: [id, "471908325566"],
    };
  }),
  shaped("aws-key-pair", "ja-prose", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `アクセスキーは${id}、シークレットキーは${key}です。こちらで再現しますでしょうか。`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-key-pair", "slash-pair", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `You may use ${id} / ${key} for your test, I'll delete the user afterwards.`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-key-pair", "table", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `| User | Access key | Secret |\n|---|---|---|\n| ci | ${id} | ${key} |`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-key-pair", "create-access-key", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `{\n    "AccessKey": {\n        "UserName": "ci",\n        "AccessKeyId": "${id}",\n        "Status": "Active",\n        "SecretAccessKey": "${key}",\n        "CreateDate": "2026-11-20T02:11:44+00:00"\n    }\n}`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-key-pair", "boto3", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `s3 = boto3.client('s3', aws_access_key_id='${id}',\n                  aws_secret_access_key='${key}')`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-key-pair", "java-sdk", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `AwsBasicCredentials c = AwsBasicCredentials.create("${id}", "${key}");`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-key-pair", "go-sdk", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `cfg.Credentials = credentials.NewStaticCredentialsProvider("${id}", "${key}", "")`,
      secrets: [key],
      keep: [id],
    };
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
    return {
      text: `COPY sales FROM 's3://nimbus-dwh/sales/' CREDENTIALS 'aws_access_key_id=${id};aws_secret_access_key=${key}' CSV;`,
      secrets: [key],
      keep: [id, "s3://nimbus-dwh/sales/"],
    };
  }),
  shaped("aws-key-pair", "hadoop-xml", (r) => {
    const [id, key] = [akid(r), secretKey(r)];
    return {
      text: `<property>\n  <name>fs.s3a.access.key</name>\n  <value>${id}</value>\n</property>\n<property>\n  <name>fs.s3a.secret.key</name>\n  <value>${key}</value>\n</property>`,
      secrets: [key],
      keep: [id],
    };
  }),
  shaped("aws-assume-role", "json", (r) => {
    const [id, key, tok] = [akid(r, "ASIA"), secretKey(r), sessionToken(r)];
    const arn = `arn:aws:sts::604417733201:assumed-role/deploy/${r.chars(LOWER, 8)}`;
    return {
      text: JSON.stringify(
        {
          Credentials: {
            AccessKeyId: id,
            SecretAccessKey: key,
            SessionToken: tok,
            Expiration: "2026-11-20T05:11:44+00:00",
          },
          AssumedRoleUser: { AssumedRoleId: `AROA${r.chars(UPPER, 17)}:ci`, Arn: arn },
        },
        null,
        4,
      ),
      secrets: [key, tok],
      keep: [id, arn],
    };
  }),
  shaped("aws-assume-role", "text-output", (r) => {
    const [id, key, tok] = [akid(r, "ASIA"), secretKey(r), sessionToken(r)];
    return {
      text: `$ aws sts get-session-token --output text\nCREDENTIALS\t${id}\t2026-11-20T14:00:00+00:00\t${key}\t${tok}`,
      secrets: [key, tok],
      keep: [id],
    };
  }),
  shaped("aws-assume-role", "xml", (r) => {
    const [id, key, tok, req] = [akid(r, "ASIA"), secretKey(r), sessionToken(r), r.uuid()];
    return {
      text: `<AssumeRoleResult><Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${key}</SecretAccessKey><SessionToken>${tok}</SessionToken></Credentials></AssumeRoleResult><ResponseMetadata><RequestId>${req}</RequestId></ResponseMetadata>`,
      secrets: [key, tok],
      keep: [id, req],
    };
  }),
  shaped("aws-assume-role", "imds", (r) => {
    const [id, key, tok] = [akid(r, "ASIA"), secretKey(r), sessionToken(r)];
    return {
      text: `$ curl -s http://169.254.169.254/latest/meta-data/iam/security-credentials/web\n{\n  "Code" : "Success",\n  "Type" : "AWS-HMAC",\n  "AccessKeyId" : "${id}",\n  "SecretAccessKey" : "${key}",\n  "Token" : "${tok}",\n  "Expiration" : "2026-11-20T08:01:02Z"\n}`,
      secrets: [key, tok],
      keep: [id],
    };
  }),
  shaped("aws-assume-role", "wrapped-export", (r) => {
    const tok = sessionToken(r);
    const line = `export AWS_SESSION_TOKEN=${tok}`;
    const parts = line.match(/.{1,80}/g)!;
    return {
      text: `$ ${parts.join("\n")}\n$ aws s3 ls\nAn error occurred (ExpiredToken)`,
      pieces: true,
      secrets: [parts[0]!.slice(25), ...parts.slice(1).filter((x) => x.length > 12)],
    };
  }),
  shaped("aws-imds-token", "header", (r) => {
    const tok = `AQAEA${r.chars(BASE64URL, 49)}==`;
    return {
      text: `curl -H "X-aws-ec2-metadata-token: ${tok}" http://169.254.169.254/latest/meta-data/instance-id`,
      secrets: [tok],
    };
  }),
];
