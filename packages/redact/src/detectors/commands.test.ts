import { describe, expect, it } from "vitest";
import { mark, unmark } from "../../test/marked.ts";

describe("credentials of databases and commands", () => {
  it.each([
    "jdbc:mysql://db-1.internal:3306/prod?user=app&password=«Gx7vq2LmTz91»&useSSL=true",
    "jdbc:sqlserver://db-1.internal:1433;databaseName=prod;user=app;password=«Gx7vq2LmTz91»;encrypt=true",
    "jdbc:oracle:thin:app/«Gx7vq2LmTz91»@//db-1.internal:1521/PROD",
    "jdbc:oracle:thin:app/«Gx7vq2LmTz91»@db-1.internal:1521:PROD",
    "sqlplus app/«Gx7vq2LmTz91»@PROD",
    "Driver={ODBC Driver 18 for SQL Server};Server=db-1.internal;Database=prod;Uid=app;Pwd={«Gx7;vq2Lm=Tz91»};Encrypt=yes;",
    "Server=db-1.internal;Database=prod;User Id=app;Password=«Gx7vq2LmTz91»;",
    "Data Source=db-1.internal;User ID=app;PWD=«Gx7vq2Lm!Tz91»;Connect Timeout=30",
    "host=db-1.internal port=5432 dbname=prod user=app password=«Gx7vq2LmTz91» sslmode=require",
    "PGPASSWORD=«Gx7vq2LmTz91» psql -h db-1.internal -U app",
    "mysql -h db-1.internal -u app -p«Gx7vq2LmTz91» prod",
    "mysqldump -uapp -p'«Gx7!vq2Lm#Tz»' prod > dump.sql",
    "redis-cli -h cache-1.internal -a «Gx7vq2LmTz91» ping",
    "mongosh mongodb://app:«Gx7vq2LmTz91»@m-1.internal:27017,m-2.internal:27017/prod?replicaSet=rs0",
    "sqlcmd -S db-1.internal -U app -P «Gx7vq2LmTz91» -Q 'select 1'",
    "ldapsearch -x -D cn=admin,dc=corp -w «Gx7vq2LmTz91» -b dc=corp",
    "sshpass -p '«Gx7vq2LmTz91»' ssh ops@bastion",
    "postgres://app:«p@ss/w0rd#1»@db-1.internal:5432/prod",
    "redis://:«Gx7vq2LmTz91»@cache-1.internal:6379",
    "ALTER USER app IDENTIFIED BY '«Gx7vq2LmTz91»';",
    "CREATE USER app WITH PASSWORD '«Gx7vq2LmTz91»';",
    "GRANT ALL ON prod.* TO 'app'@'%' IDENTIFIED BY '«Gx7vq2LmTz91»';",
    "db-1.internal:5432:prod:app:«Gx7vq2LmTz91»",
    "*:*:*:app:«Gx7vq2LmTz91»\n",
    "machine api.internal login deploy password «Gx7vq2LmTz91»",
  ])("masks exactly what stands between « and »: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });
});
