import { ALNUM, password } from "../random.ts";
import { enc, type Shaped, shaped } from "./shaped.ts";

/** Connection strings, clients and statements. */
export const DATABASES: readonly Shaped[] = [
  ...[
    "postgresql",
    "postgres",
    "mysql",
    "mysql2",
    "mariadb",
    "mongodb",
    "mongodb+srv",
    "redis",
    "rediss",
    "amqp",
    "amqps",
    "mssql",
    "sqlserver",
    "clickhouse",
    "cockroachdb",
    "ftp",
    "sftp",
    "smtp",
    "https",
    "ldap",
    "mqtt",
    "postgresql+psycopg2",
    "nats",
    "socks5",
  ].map((scheme) =>
    shaped("url-credentials", scheme, (r) => {
      const v = r.below(3) === 0 ? enc(`${password(r)}@/`) : password(r).replace(/[\^]/g, "-");
      const user = scheme.startsWith("redis") ? "" : "app";
      return {
        text: `DATABASE_URL is ${scheme}://${user}:${v}@db1.c9x2k1m4q8ab.us-east-1.rds.amazonaws.com:6432/main?timeout=5`,
        secrets: [v],
        keep: ["db1.c9x2k1m4q8ab.us-east-1.rds.amazonaws.com:6432"],
      };
    }),
  ),
  shaped("jdbc", "param", (r) => {
    const v = password(r);
    return {
      text: `spring.datasource.url=jdbc:mysql://db1.nimbus.internal:3306/main?user=app&password=${v}&useSSL=true`,
      secrets: [v],
      keep: ["db1.nimbus.internal:3306"],
    };
  }),
  shaped("jdbc", "sqlserver", (r) => {
    const v = password(r);
    return {
      text: `jdbc:sqlserver://db1.nimbus.internal:1433;databaseName=main;user=app;password=${v};encrypt=true`,
      secrets: [v],
      keep: ["db1.nimbus.internal:1433"],
    };
  }),
  shaped("jdbc", "oracle", (r) => {
    const v = password(r);
    return {
      text: `jdbc:oracle:thin:app/${v}@db1.nimbus.internal:1521/ORCL`,
      secrets: [v],
      keep: ["db1.nimbus.internal:1521/ORCL"],
    };
  }),
  shaped("odbc", "pwd", (r) => {
    const v = password(r);
    return {
      text: `Driver={ODBC Driver 18 for SQL Server};Server=db1.nimbus.internal;Database=main;Uid=app;Pwd=${v};Encrypt=yes`,
      secrets: [v],
      keep: ["db1.nimbus.internal"],
    };
  }),
  shaped("odbc", "ado-net", (r) => {
    const v = password(r);
    return {
      text: `"ConnectionStrings": { "Main": "Server=tcp:db1.nimbus.internal,1433;User ID=app;Password=${v};MultipleActiveResultSets=False" }`,
      secrets: [v],
      keep: ["db1.nimbus.internal"],
    };
  }),
  shaped("ldap-bind", "ldapsearch", (r) => {
    const v = password(r);
    return {
      text: `ldapsearch -x -H ldaps://dc1.nimbus.internal -D "cn=svc,dc=nimbus,dc=internal" -w '${v}' -b "dc=nimbus"`,
      secrets: [v],
      keep: ["ldaps://dc1.nimbus.internal"],
    };
  }),
  shaped("mysql-cli", "shell", (r) => {
    const v = password(r);
    return {
      text: `$ mysql -h db1.nimbus.internal -u app -p'${v}' main\nERROR 1045 (28000): Access denied`,
      secrets: [v],
      keep: ["db1.nimbus.internal"],
    };
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
    return {
      text: `$ cat ~/.pgpass\ndb1.nimbus.internal:5432:main:app:${v}`,
      secrets: [v],
      keep: ["db1.nimbus.internal:5432"],
    };
  }),
  shaped("netrc", "file", (r) => {
    const v = password(r);
    return {
      text: `machine repo.nimbus.io\n  login ci\n  password ${v}`,
      secrets: [v],
      keep: ["repo.nimbus.io"],
    };
  }),
  shaped("netrc", "one-line", (r) => {
    const v = r.chars(ALNUM, 24);
    return {
      text: `machine git-codecommit.us-east-1.amazonaws.com login ci-at-604417733201 password ${v}`,
      secrets: [v],
      keep: ["git-codecommit.us-east-1.amazonaws.com"],
    };
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
    return {
      text: `sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="app" password="${v}";`,
      secrets: [v],
    };
  }),
  shaped("smbmount", "fstab", (r) => {
    const v = password(r);
    return {
      text: `//fs-0a1b2c3d4e5f60718.nimbus.internal/share /mnt cifs username=svc,password=${v},vers=3.0 0 0`,
      secrets: [v],
      keep: ["fs-0a1b2c3d4e5f60718"],
    };
  }),
];
