import { ALNUM, BASE64, BASE64URL, HEX, password, type Random } from "../random.ts";
import { type Shaped, shaped } from "./shaped.ts";

/** Where a value stands: a name and the text around it. */
type Context = readonly [notation: string, write: (value: string) => string];

/** Tools, languages, devices and sentences that carry a password. */
const PASSWORDS: readonly Context[] = [
  ["toml", (v) => `[database]\npassword = "${v}"\n`],
  ["dockerfile-env", (v) => `FROM alpine\nENV DB_PASSWORD=${v}\nENV DB_PASS ${v}\nRUN x`],
  ["dockerfile-arg", (v) => `ARG NPM_PASSWORD=${v}`],
  ["systemd", (v) => `[Service]\nEnvironment="DB_PASSWORD=${v}" "TZ=UTC"`],
  ["gha-env", (v) => `env:\n  DB_PASSWORD: ${v}\njobs:`],
  ["ansible", (v) => `  vars:\n    ansible_become_pass: ${v}\n    mysql_root_password: "${v}"`],
  [
    "lambda-cli",
    (v) =>
      `aws lambda update-function-configuration --function-name api --environment "Variables={STAGE=prod,DB_PASSWORD=${v},TZ=UTC}"`,
  ],
  [
    "ecs-env-json",
    (v) =>
      `"environment": [ { "name": "STAGE", "value": "prod" }, { "name": "DB_PASSWORD", "value": "${v}" } ]`,
  ],
  ["ecs-env-json-reversed", (v) => `{"value":"${v}","name":"DB_PASSWORD"}`],
  [
    "cfn-param-json",
    (v) =>
      `[{"ParameterKey":"DBPassword","ParameterValue":"${v}"},{"ParameterKey":"Env","ParameterValue":"prod"}]`,
  ],
  ["eb-option", (v) => `option_settings:\n  - option_name: DB_PASSWORD\n    value: ${v}`],
  [
    "eb-json",
    (v) =>
      `{"Namespace":"aws:elasticbeanstalk:application:environment","OptionName":"DB_PASSWORD","Value":"${v}"}`,
  ],
  ["actuator", (v) => `"spring.datasource.password":{"value":"${v}","origin":"class path"}`],
  [
    "django",
    (v) => `DATABASES = {'default': {'ENGINE': 'x', 'USER': 'app', 'PASSWORD': '${v}', 'HOST': 'db'}}`,
  ],
  ["wp-config", (v) => `define( 'DB_PASSWORD', '${v}' );`],
  ["php-array", (v) => `'password' => '${v}',`],
  ["ruby-hash", (v) => `Mysql2::Client.new(host: 'db', username: 'app', password: '${v}')`],
  ["ruby-rocket", (v) => `:password => "${v}",`],
  ["kotlin", (v) => `val dbPassword = "${v}"`],
  ["rust", (v) => `let password: &str = "${v}";`],
  ["ts-typed", (v) => `const password: string = "${v}";`],
  ["swift", (v) => `let apiSecret: String = "${v}"`],
  ["xml-attr", (v) => `<Resource name="jdbc/db" username="app" password="${v}" maxTotal="20"/>`],
  [
    "web-config",
    (v) =>
      `<add name="Main" connectionString="Data Source=db1;User ID=app;Password=${v};" providerName="x"/>`,
  ],
  ["hocon", (v) => `db.default.password = "${v}"`],
  ["wget", (v) => `wget --user=ci --password=${v} https://repo.nimbus.io/a`],
  ["wget-quoted", (v) => `wget --user=ci --password='${v}' https://repo.nimbus.io/a`],
  ["sshpass", (v) => `sshpass -p '${v}' ssh ec2-user@10.0.0.4`],
  ["smbclient", (v) => `smbclient //srv/share -U 'svc%${v}'`],
  ["net-use", (v) => `net use Z: \\\\srv\\share /user:CORP\\svc ${v}`],
  ["cmdkey", (v) => `cmdkey /add:srv /user:svc /pass:${v}`],
  ["libpq", (v) => `psql "host=db1 port=5432 dbname=main user=app password=${v} sslmode=require"`],
  ["mongo-cli", (v) => `mongosh "mongodb+srv://c0.nimbus.io/main" --username app --password ${v}`],
  ["mongo-p", (v) => `mongo --host db1 -u app -p '${v}' --authenticationDatabase admin`],
  ["sqlcmd", (v) => `sqlcmd -S db1,1433 -U app -P '${v}' -Q "select 1"`],
  ["openssl", (v) => `openssl pkcs12 -in a.p12 -passin pass:${v} -nodes`],
  ["keytool", (v) => `keytool -list -keystore a.jks -storepass ${v}`],
  ["gpg", (v) => `gpg --batch --passphrase '${v}' -d a.gpg`],
  ["htpasswd", (v) => `htpasswd -b -c .htpasswd svc ${v}`],
  [
    "iam-login",
    (v) => `aws iam create-login-profile --user-name mia --password '${v}' --password-reset-required`,
  ],
  [
    "rds-create",
    (v) =>
      `aws rds create-db-instance --db-instance-identifier x --master-username admin --master-user-password ${v} --engine mysql`,
  ],
  [
    "cognito-set",
    (v) =>
      `aws cognito-idp admin-set-user-password --user-pool-id us-east-1_AbCdEfGhI --username mia --password '${v}' --permanent`,
  ],
  [
    "sm-create",
    (v) =>
      `aws secretsmanager create-secret --name prod/db --secret-string '{"username":"app","password":"${v}"}'`,
  ],
  [
    "sm-create-escaped",
    (v) =>
      `aws secretsmanager create-secret --name prod/db --secret-string "{\\"username\\":\\"app\\",\\"password\\":\\"${v}\\"}"`,
  ],
  ["minio", (v) => `MINIO_ROOT_PASSWORD=${v}`],
  ["yaml-single", (v) => `password: '${v}'`],
  ["json-spaces", (v) => `{ "password" : "${v}" }`],
  ["json-nested", (v) => `{"credentials":{"user":"app","pass":"${v}"}}`],
  ["json-user-secret", (v) => `{"clientId":"abc","secret":"${v}"}`],
  ["py-fstring", (v) => `conn = psycopg2.connect(host="db1", user="app", password="${v}")`],
  ["py-dsn", (v) => `conn = psycopg2.connect("dbname=main user=app password=${v} host=db1")`],
  ["java-dm", (v) => `DriverManager.getConnection("jdbc:mysql://db1/main", "app", "${v}");`],
  ["java-hikari", (v) => `ds.setUsername("app"); ds.setPassword("${v}");`],
  ["node-mysql", (v) => `mysql.createConnection({host:'db1',user:'app',password:'${v}'})`],
  ["go-dsn", (v) => `sql.Open("mysql", "app:${v}@tcp(db1.nimbus.internal:3306)/main")`],
  ["csharp-credential", (v) => `new NetworkCredential("svc", "${v}", "CORP")`],
  ["spring-args", (v) => `java -jar app.jar --spring.datasource.password=${v} --server.port=80`],
  ["java-D", (v) => `java -Ddb.password=${v} -Djavax.net.ssl.keyStorePassword=${v} -jar app.jar`],
  ["ps-process", (v) => `root  2211  0.0 mysqldump -uapp -p${v} main`],
  ["ps-plink", (v) => `plink -ssh svc@10.0.0.1 -pw ${v} show run`],
  ["cisco-enable", (v) => `username admin privilege 15 password 0 ${v}`],
  ["cisco-secret", (v) => `enable secret 0 ${v}`],
  ["juniper-psk", (v) => `set security ike policy p1 pre-shared-key ascii-text "${v}"`],
  ["fortigate", (v) => `set psksecret ${v}`],
  ["yamaha", (v) => `ipsec ike pre-shared-key 1 text ${v}`],
  ["strongswan", (v) => `: PSK "${v}"`],
  ["swanctl", (v) => `secrets {\n  ike-1 {\n    secret = "${v}"\n  }\n}`],
  ["radius", (v) => `client nas1 {\n  ipaddr = 10.0.0.1\n  secret = ${v}\n}`],
  ["snmp", (v) => `snmp-server user mon grp v3 auth sha ${v} priv aes 128 ${v}`],
  ["wifi", (v) => `wpa_passphrase=${v}`],
  ["ja-id-pw", (v) => `ID:app PW:${v} でログインできます。`],
  ["ja-slash", (v) => `ID/パスワード:app / ${v}`],
  ["ja-initial", (v) => `初期パスワードは「${v}」に設定しています。`],
  ["ja-equals", (v) => `パスワード=${v}`],
  ["ja-brackets", (v) => `パスワード【${v}】`],
  ["ja-parentheses", (v) => `管理画面のログイン情報(ユーザー名 admin、パスワード ${v})をお伝えします。`],
  ["ja-table", (v) => `| ユーザー | パスワード |\n|---|---|\n| app | ${v} |`],
  ["ja-aligned", (v) => `ユーザー名 : app\nパスワード : ${v}`],
  ["ja-pass", (v) => `・PASS:${v}`],
  ["ja-changed", (v) => `パスワードを ${v} に変更したところ接続できなくなりました。`],
  ["ja-key", (v) => `認証キー「${v}」`],
  ["en-quoted", (v) => `password is '${v}'.`],
  ["en-pw", (v) => `pw: ${v}`],
  ["en-pass", (v) => `pass: ${v}`],
  ["en-slash", (v) => `user/pass: app / ${v}`],
  ["en-parentheses", (v) => `the password (${v}) was set yesterday`],
  ["en-comma", (v) => `Username: app, Password: ${v}`],
  ["en-credentials", (v) => `credentials: app:${v}`],
  ["en-table", (v) => `| user | password |\n| --- | --- |\n| app | ${v} |`],
];

/** The secret half of an access key, where a tool prints it or a person writes it. */
const ACCESS_KEYS: readonly Context[] = [
  ["configure-set", (v) => `aws configure set aws_secret_access_key ${v} --profile prod`],
  [
    "cli-table",
    (v) =>
      `-----------------------------------------------\n|               AssumeRole                    |\n||                Credentials               ||\n||  AccessKeyId     |  ASIAQX7PL2MNBV4RTZKD ||\n||  SecretAccessKey |  ${v} ||\n||  SessionToken    |  x ||`,
  ],
  ["cli-text", (v) => `ACCESSKEY\tAKIAQX7PL2MNBV4RTZKD\t2026-11-20T02:11:44+00:00\t${v}\tActive\tci`],
  [
    "sso-role",
    (v) =>
      `{"roleCredentials":{"accessKeyId":"ASIAQX7PL2MNBV4RTZKD","secretAccessKey":"${v}","sessionToken":"abc","expiration":1795000000000}}`,
  ],
  ["js-credentials", (v) => `new AWS.Credentials('AKIAQX7PL2MNBV4RTZKD', '${v}')`],
  [
    "js-config",
    (v) =>
      `AWS.config.update({ accessKeyId: "AKIAQX7PL2MNBV4RTZKD", secretAccessKey: "${v}", region: "us-east-1" });`,
  ],
  ["tf-provider", (v) => `provider "aws" {\n  access_key = "AKIAQX7PL2MNBV4RTZKD"\n  secret_key = "${v}"\n}`],
  ["ps-setaws", (v) => `Set-AWSCredential -AccessKey AKIAQX7PL2MNBV4RTZKD -SecretKey ${v} -StoreAs p`],
  ["rclone", (v) => `[s3]\ntype = s3\naccess_key_id = AKIAQX7PL2MNBV4RTZKD\nsecret_access_key = ${v}`],
  ["s3cmd", (v) => `access_key = AKIAQX7PL2MNBV4RTZKD\nsecret_key = ${v}`],
  ["two-lines", (v) => `AKIAQX7PL2MNBV4RTZKD\n${v}`],
  ["en-key", (v) => `access key AKIAQX7PL2MNBV4RTZKD, secret ${v}`],
  ["en-key2", (v) => `Access key: AKIAQX7PL2MNBV4RTZKD\nSecret: ${v}`],
  ["ja-key", (v) => `アクセスキーID:AKIAQX7PL2MNBV4RTZKD\nシークレット:${v}`],
  ["ja-key2", (v) => `キーは AKIAQX7PL2MNBV4RTZKD/${v} を使っています`],
];

/** Opaque tokens: only what stands around them says what they are. */
const TOKENS: readonly Context[] = [
  ["en-api-key", (v) => `my API key "${v}" doesn't work`],
  ["token", (v) => `token = ${v}`],
  ["x-auth-token", (v) => `X-Auth-Token: ${v}`],
  ["authorization-token", (v) => `Authorization: Token ${v}`],
  ["authorization-apikey", (v) => `Authorization: ApiKey ${v}`],
  ["private-token", (v) => `Private-Token: ${v}`],
  ["authorization-bare", (v) => `authorization: ${v}`],
  ["x-api-key", (v) => `X-Api-Key:${v}`],
  ["query-access-token", (v) => `https://api.nimbus.io/x?access_token=${v}&a=1`],
  ["query-sig", (v) => `https://api.nimbus.io/x?sig=${v}`],
  ["query-reset", (v) => `https://app.nimbus.io/reset?token=${v}`],
  ["oauth-answer", (v) => `"access_token":"${v}","token_type":"bearer","expires_in":3600`],
  ["cookie-auth-token", (v) => `csrf=1; auth_token=${v}; Path=/`],
  ["laravel-key", (v) => `APP_KEY=base64:${v}=`],
  ["rails-key", (v) => `SECRET_KEY_BASE=${v}${v}`],
  ["jwt-secret", (v) => `JWT_SECRET: ${v}`],
  ["webhook-secret", (v) => `webhook_secret=${v}`],
  ["consumer-secret", (v) => `"consumerSecret": "${v}"`],
  ["signing-key", (v) => `signing_key: ${v}`],
  ["encryption-key", (v) => `ENCRYPTION_KEY='${v}'`],
  ["alb-cookie", (v) => `Set-Cookie: AWSELBAuthSessionCookie-0=${v}; Path=/`],
  ["query-code", (v) => `OAuth code: ?code=${v}&state=1`],
];

const opaque = (r: Random) => r.pick([r.chars(ALNUM, 36), r.chars(HEX, 40), r.chars(BASE64URL, 43)]);

function each(id: string, contexts: readonly Context[], make: (r: Random) => string): Shaped[] {
  return contexts.map(([notation, write]) =>
    shaped(id, notation, (r) => {
      const value = make(r);
      return { text: write(value), secrets: [value] };
    }),
  );
}

/** One value in the many places in which it is pasted. */
export const CONTEXTS: readonly Shaped[] = [
  ...each("password-in-context", PASSWORDS, password),
  ...each("access-key-in-context", ACCESS_KEYS, (r) => r.chars(BASE64, 40)),
  ...each("token-in-context", TOKENS, opaque),
];
