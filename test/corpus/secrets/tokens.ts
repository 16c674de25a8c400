import type { Key } from "./notations.ts";
import {
  ALNUM,
  BASE32,
  BASE64,
  BASE64URL,
  base64,
  base64url,
  crcBase62,
  crcHex,
  DIGITS,
  HEX,
  jwt,
  LOWER,
  password,
  type Random,
  UPPER,
  withLuhn,
} from "./random.ts";

/** A secret that is one value under a name; vendors' formats as their documentation describes them. */
export interface Token extends Key {
  readonly id: string;
  readonly make: (r: Random) => string;
}

const token = (id: string, words: string, en: string, ja: string, make: (r: Random) => string): Token => ({
  id,
  words: words.split(" "),
  en,
  ja,
  make,
});

// Prefixes are joined at run time so that no checked-in line looks like a live token.
const p = (...parts: string[]) => parts.join("");
const lowerAlnum = LOWER + DIGITS;

function githubLike(prefix: string): (r: Random) => string {
  return (r) => {
    const body = r.chars(ALNUM, 30);
    return prefix + body + crcBase62(body);
  };
}

export const TOKENS: readonly Token[] = [
  // AWS
  token(
    "aws-secret-access-key",
    "aws secret access key",
    "secret access key",
    "シークレットアクセスキー",
    (r) => r.chars(BASE64, 40),
  ),
  token("aws-session-token", "aws session token", "session token", "セッショントークン", (r) =>
    p("IQoJb3JpZ2lu", "X2VjE", r.chars(BASE64, 300 + r.below(200)), r.pick(["", "=", "=="])),
  ),
  token("aws-session-token-old", "aws session token", "session token", "セッショントークン", (r) =>
    p("FwoGZXIv", "YXdzE", r.chars(BASE64, 260 + r.below(200)), "="),
  ),
  token(
    "aws-ses-smtp-password",
    "ses smtp password",
    "SES SMTP password",
    "SESのSMTPパスワード",
    (r) => `B${r.chars(BASE64, 43)}`,
  ),
  token("aws-appsync-key", "appsync api key", "AppSync API key", "AppSyncのAPIキー", (r) =>
    p("da", "2-", r.chars(lowerAlnum, 26)),
  ),
  token("aws-apigateway-key", "api key", "API key", "APIキー", (r) => r.chars(ALNUM, 40)),
  token("aws-bedrock-key", "aws bearer token bedrock", "Bedrock API key", "BedrockのAPIキー", (r) =>
    p(
      "AB",
      "SK",
      base64(`BedrockAPIKey-${r.chars(lowerAlnum, 4)}-at-${r.chars(DIGITS, 12)}:${r.chars(ALNUM, 44)}`),
    ),
  ),
  token(
    "aws-cognito-client-secret",
    "cognito client secret",
    "client secret",
    "クライアントシークレット",
    (r) => r.chars(lowerAlnum, 52),
  ),
  token("aws-rds-master-password", "master user password", "master password", "マスターパスワード", password),
  token("aws-vpn-psk", "pre shared key", "pre-shared key", "事前共有キー", (r) => r.chars(`${ALNUM}._`, 32)),
  token(
    "aws-codeartifact-token",
    "codeartifact auth token",
    "CodeArtifact token",
    "CodeArtifactのトークン",
    (r) =>
      [
        base64url('{"ver":1,"isu":1790000000,"enc":"A128GCM","tag":"x","alg":"dir"}'),
        "",
        r.chars(BASE64URL, 16),
        r.chars(BASE64URL, 220),
        r.chars(BASE64URL, 22),
      ].join("."),
  ),
  // Keys, tokens, generic assignments
  token("jwt", "id token", "ID token", "IDトークン", (r) => jwt(r)),
  token("refresh-token", "refresh token", "refresh token", "リフレッシュトークン", (r) =>
    r.chars(BASE64URL, 64),
  ),
  token("oauth-client-secret", "client secret", "client secret", "クライアントシークレット", (r) =>
    r.chars(BASE64URL, 43),
  ),
  token("generic-password", "db password", "password", "パスワード", password),
  token("generic-passwd", "passwd", "passwd", "パスワード", password),
  token("generic-pwd", "admin pwd", "admin password", "管理者パスワード", password),
  token("generic-passphrase", "key passphrase", "passphrase", "パスフレーズ", password),
  token("generic-secret", "app secret", "app secret", "シークレット", (r) => r.chars(ALNUM, 32)),
  token("generic-api-key", "api key", "API key", "APIキー", (r) => r.chars(HEX, 32)),
  token("generic-token", "access token", "access token", "アクセストークン", (r) => r.chars(BASE64URL, 40)),
  token("generic-signing-key", "session secret key", "secret key", "秘密鍵", (r) => r.chars(HEX, 64)),
  token(
    "generic-encryption-key",
    "encryption key",
    "encryption key",
    "暗号化キー",
    (r) => `${r.chars(BASE64, 43)}=`,
  ),
  // Databases and brokers by key
  token("redis-password", "redis password", "Redis password", "Redisのパスワード", password),
  token("rabbitmq-password", "rabbitmq default pass", "RabbitMQ password", "RabbitMQのパスワード", password),
  token(
    "mysql-root-password",
    "mysql root password",
    "MySQL root password",
    "MySQLのrootパスワード",
    password,
  ),
  token("pgpassword", "pgpassword", "Postgres password", "PostgreSQLのパスワード", password),
  token(
    "confluent-secret",
    "confluent cloud api secret",
    "Confluent API secret",
    "ConfluentのAPIシークレット",
    (r) => r.chars(BASE64, 64),
  ),
  token(
    "mongodb-atlas-private-key",
    "mongodb atlas private key",
    "Atlas private key",
    "Atlasのプライベートキー",
    (r) => r.uuid(),
  ),
  token("snowflake-password", "snowflake password", "Snowflake password", "Snowflakeのパスワード", password),
  // Source hosting and packages
  token("github-pat", "github token", "GitHub token", "GitHubのトークン", githubLike(p("gh", "p_"))),
  token(
    "github-oauth",
    "github oauth token",
    "GitHub OAuth token",
    "GitHubのOAuthトークン",
    githubLike(p("gh", "o_")),
  ),
  token("github-app", "github token", "GitHub token", "GitHubのトークン", githubLike(p("gh", "s_"))),
  token("github-fine-grained", "gh token", "GitHub token", "GitHubのトークン", (r) =>
    p("github", "_pat_", r.chars(UPPER + DIGITS, 22), "_", r.chars(ALNUM, 59)),
  ),
  token("gitlab-pat", "gitlab token", "GitLab token", "GitLabのトークン", (r) =>
    p("gl", "pat-", r.chars(BASE64URL, 20)),
  ),
  token("gitlab-runner", "runner token", "runner token", "ランナーのトークン", (r) =>
    p("gl", "rt-", r.chars(BASE64URL, 20)),
  ),
  token("gitlab-deploy", "deploy token", "deploy token", "デプロイトークン", (r) =>
    p("gl", "dt-", r.chars(BASE64URL, 20)),
  ),
  token(
    "bitbucket-app-password",
    "bitbucket app password",
    "Bitbucket app password",
    "Bitbucketのアプリパスワード",
    (r) => {
      const body = p("AT", "BB", r.chars(ALNUM, 28));
      return body + crcHex(body).toUpperCase();
    },
  ),
  token("atlassian-token", "jira api token", "Jira API token", "JiraのAPIトークン", (r) => {
    const body = p("ATA", "TT3x", r.chars(BASE64URL, 172));
    return `${body}=${crcHex(body).toUpperCase()}`;
  }),
  token("npm-token", "npm token", "npm token", "npmのトークン", githubLike(p("np", "m_"))),
  token("pypi-token", "twine password", "PyPI token", "PyPIのトークン", (r) =>
    p("pypi", "-AgEIcHlwaS5vcmc", r.chars(BASE64URL, 150)),
  ),
  token("nuget-key", "nuget api key", "NuGet API key", "NuGetのAPIキー", (r) =>
    p("oy", "2", r.chars(lowerAlnum, 43)),
  ),
  token("rubygems-key", "gem host api key", "RubyGems key", "RubyGemsのキー", (r) =>
    p("ruby", "gems_", r.chars(HEX, 48)),
  ),
  token("docker-hub-pat", "docker hub token", "Docker Hub token", "Docker Hubのトークン", (r) =>
    p("dckr", "_pat_", r.chars(BASE64URL, 27)),
  ),
  token("jfrog-key", "artifactory api key", "Artifactory API key", "ArtifactoryのAPIキー", (r) =>
    p("AK", "Cp", r.chars(ALNUM, 69)),
  ),
  // Chat and mail
  token("slack-bot", "slack bot token", "Slack bot token", "Slackのボットトークン", (r) =>
    p(
      "xo",
      "xb-",
      r.chars("123456789", 1),
      r.chars(DIGITS, 11),
      "-",
      r.chars("123456789", 1),
      r.chars(DIGITS, 12),
      "-",
      r.chars(ALNUM, 24),
    ),
  ),
  token("slack-user", "slack user token", "Slack user token", "Slackのユーザートークン", (r) =>
    p(
      "xo",
      "xp-",
      r.chars("123456789", 11),
      "-",
      r.chars("123456789", 12),
      "-",
      r.chars("123456789", 13),
      "-",
      r.chars(HEX, 32),
    ),
  ),
  token("slack-app", "slack app token", "Slack app token", "Slackのアプリトークン", (r) =>
    p("xa", "pp-1-A", r.chars(UPPER + DIGITS, 10), "-", r.chars(DIGITS, 13), "-", r.chars(HEX, 64)),
  ),
  token("discord-bot", "discord bot token", "Discord bot token", "Discordのボットトークン", (r) =>
    p(base64url(r.chars("123456789", 18)), ".G", r.chars(BASE64URL, 5), ".", r.chars(BASE64URL, 38)),
  ),
  token("telegram-bot", "telegram bot token", "Telegram bot token", "Telegramのボットトークン", (r) =>
    p(r.chars("123456789", 10), ":A", "A", r.chars(BASE64URL, 33)),
  ),
  token(
    "line-channel-token",
    "line channel access token",
    "LINE channel access token",
    "LINEのチャネルアクセストークン",
    (r) => `${r.chars(BASE64, 171)}=`,
  ),
  token("twilio-auth-token", "twilio auth token", "Twilio auth token", "Twilioの認証トークン", (r) =>
    r.chars(HEX, 32),
  ),
  token("twilio-api-secret", "twilio api secret", "Twilio API secret", "TwilioのAPIシークレット", (r) =>
    r.chars(ALNUM, 32),
  ),
  token("sendgrid-key", "sendgrid api key", "SendGrid API key", "SendGridのAPIキー", (r) =>
    p("S", "G.", r.chars(BASE64URL, 22), ".", r.chars(BASE64URL, 43)),
  ),
  token("mailgun-key", "mailgun api key", "Mailgun API key", "MailgunのAPIキー", (r) =>
    r.pick([p("ke", "y-", r.chars(HEX, 32)), `${r.chars(HEX, 32)}-${r.chars(HEX, 8)}-${r.chars(HEX, 8)}`]),
  ),
  token(
    "mailchimp-key",
    "mailchimp api key",
    "Mailchimp API key",
    "MailchimpのAPIキー",
    (r) => `${r.chars(HEX, 32)}-us${1 + r.below(20)}`,
  ),
  token("linear-key", "linear api key", "Linear API key", "LinearのAPIキー", (r) =>
    p("lin", "_api_", r.chars(ALNUM, 40)),
  ),
  token("notion-token", "notion token", "Notion token", "Notionのトークン", (r) =>
    r.pick([p("nt", "n_", r.chars(DIGITS, 11), r.chars(ALNUM, 35)), p("sec", "ret_", r.chars(ALNUM, 43))]),
  ),
  // Money
  token("stripe-secret", "stripe secret key", "Stripe secret key", "Stripeのシークレットキー", (r) =>
    p("sk", "_li", "ve_", r.chars(ALNUM, r.pick([24, 99]))),
  ),
  token("stripe-restricted", "stripe api key", "Stripe key", "StripeのAPIキー", (r) =>
    p("rk", "_li", "ve_", r.chars(ALNUM, 24)),
  ),
  token(
    "stripe-webhook",
    "stripe webhook secret",
    "Stripe webhook secret",
    "StripeのWebhookシークレット",
    (r) => p("wh", "sec_", r.chars(ALNUM, 32)),
  ),
  token("square-token", "square access token", "Square access token", "Squareのアクセストークン", (r) =>
    p("EA", "AA", r.chars(BASE64URL, 60)),
  ),
  token("shopify-token", "shopify access token", "Shopify token", "Shopifyのアクセストークン", (r) =>
    p("shp", "at_", r.chars(HEX, 32)),
  ),
  token("card", "card number", "card number", "カード番号", (r) =>
    withLuhn(r.pick([`4${r.chars(DIGITS, 14)}`, `51${r.chars(DIGITS, 13)}`, `37${r.chars(DIGITS, 12)}`])),
  ),
  // Observability
  token("datadog-api-key", "datadog api key", "Datadog API key", "DatadogのAPIキー", (r) => r.chars(HEX, 32)),
  token("datadog-app-key", "dd app key", "Datadog application key", "Datadogのアプリケーションキー", (r) =>
    r.chars(HEX, 40),
  ),
  token(
    "newrelic-license",
    "new relic license key",
    "New Relic license key",
    "New Relicのライセンスキー",
    (r) => p(r.chars(HEX, 36), "NR", "AL"),
  ),
  token("newrelic-user-key", "new relic api key", "New Relic API key", "New RelicのAPIキー", (r) =>
    p("NR", "AK-", r.chars(UPPER + DIGITS, 27)),
  ),
  token("sentry-token", "sentry auth token", "Sentry auth token", "Sentryの認証トークン", (r) =>
    r.pick([
      p("snt", "ryu_", r.chars(HEX, 64)),
      p(
        "snt",
        "rys_",
        base64(
          `{"iat":1750000000.1,"url":"https://sentry.io","region_url":"https://us.sentry.io","org":"nimbus"}`,
        ).replace(/=+$/, ""),
        "_",
        r.chars(ALNUM, 43),
      ),
    ]),
  ),
  token("grafana-service-account", "grafana token", "Grafana token", "Grafanaのトークン", (r) => {
    const body = p("gl", "sa_", r.chars(ALNUM, 32));
    return `${body}_${crcHex(body)}`;
  }),
  token("grafana-cloud", "grafana cloud api key", "Grafana Cloud key", "Grafana CloudのAPIキー", (r) =>
    p(
      "gl",
      "c_",
      base64(`{"o":"${r.chars(DIGITS, 6)}","n":"ci","k":"${r.chars(ALNUM, 24)}","m":{"r":"eu"}}`),
    ),
  ),
  token(
    "pagerduty-key",
    "pagerduty api key",
    "PagerDuty API key",
    "PagerDutyのAPIキー",
    (r) => `u+${r.chars(`${ALNUM}_-`, 18)}`,
  ),
  token("dynatrace-token", "dynatrace api token", "Dynatrace token", "Dynatraceのトークン", (r) =>
    p("dt0", "c01.", r.chars(BASE32, 24), ".", r.chars(BASE32, 64)),
  ),
  token("sonar-token", "sonar token", "Sonar token", "SonarQubeのトークン", (r) =>
    p("sq", r.pick(["u", "p", "a"]), "_", r.chars(HEX, 40)),
  ),
  // Clouds
  token(
    "azure-client-secret",
    "azure client secret",
    "Azure client secret",
    "Azureのクライアントシークレット",
    (r) => p(r.chars(ALNUM, 3), r.chars(DIGITS, 1), "Q~", r.chars(`${ALNUM}_-`, 34)),
  ),
  token(
    "azure-storage-key",
    "azure storage key",
    "Azure storage key",
    "Azureのストレージキー",
    (r) => `${r.chars(BASE64, 86)}==`,
  ),
  token("gcp-api-key", "google api key", "Google API key", "GoogleのAPIキー", (r) =>
    p("AI", "za", "Sy", r.chars(BASE64URL, 33)),
  ),
  token(
    "gcp-oauth-secret",
    "google client secret",
    "Google client secret",
    "Googleのクライアントシークレット",
    (r) => p("GOC", "SPX-", r.chars(BASE64URL, 28)),
  ),
  token("gcp-access-token", "google access token", "Google access token", "Googleのアクセストークン", (r) =>
    p("ya", "29.", "a0A", r.chars(BASE64URL, 160)),
  ),
  token("digitalocean-token", "digitalocean token", "DigitalOcean token", "DigitalOceanのトークン", (r) =>
    p("dop", "_v1_", r.chars(HEX, 64)),
  ),
  token("heroku-key", "heroku api key", "Heroku API key", "HerokuのAPIキー", (r) =>
    r.pick([r.uuid(), p("HR", "KU-AA", r.chars(BASE64URL, 58))]),
  ),
  token("cloudflare-token", "cloudflare api token", "Cloudflare API token", "CloudflareのAPIトークン", (r) =>
    r.chars(BASE64URL, 40),
  ),
  token("fastly-token", "fastly api token", "Fastly API token", "FastlyのAPIトークン", (r) =>
    r.chars(BASE64URL, 32),
  ),
  token("terraform-cloud", "tfe token", "Terraform Cloud token", "Terraform Cloudのトークン", (r) =>
    p(r.chars(ALNUM, 14), ".atlas", "v1.", r.chars(BASE64URL, 67)),
  ),
  token("vault-token", "vault token", "Vault token", "Vaultのトークン", (r) =>
    r.pick([
      p("hv", "s.", r.chars(ALNUM, 24)),
      p("hv", "s.CAES", r.chars(BASE64URL, 91)),
      p("hv", "b.AAAAAQ", r.chars(BASE64URL, 140)),
    ]),
  ),
  token("pulumi-token", "pulumi access token", "Pulumi token", "Pulumiのトークン", (r) =>
    p("pu", "l-", r.chars(HEX, 40)),
  ),
  token("doppler-token", "doppler token", "Doppler token", "Dopplerのトークン", (r) =>
    p("dp", ".pt.", r.chars(ALNUM, 43)),
  ),
  // AI and data
  token("openai-key", "openai api key", "OpenAI key", "OpenAIのAPIキー", (r) =>
    r.pick([
      p("s", "k-proj-", r.chars(BASE64URL, 74), "T3Blbk", "FJ", r.chars(BASE64URL, 74)),
      p("s", "k-", r.chars(ALNUM, 20), "T3Blbk", "FJ", r.chars(ALNUM, 20)),
    ]),
  ),
  token("anthropic-key", "anthropic api key", "Anthropic key", "AnthropicのAPIキー", (r) =>
    p("sk-", "ant-", "api03-", r.chars(BASE64URL, 93), "AA"),
  ),
  token("huggingface-token", "hf token", "Hugging Face token", "Hugging Faceのトークン", (r) =>
    p("h", "f_", r.chars(UPPER + LOWER, 34)),
  ),
  token("databricks-token", "databricks token", "Databricks token", "Databricksのトークン", (r) =>
    p("da", "pi", r.chars(HEX, 32), r.pick(["", "-2"])),
  ),
  token("airtable-pat", "airtable token", "Airtable token", "Airtableのトークン", (r) =>
    p("pa", "t", r.chars(ALNUM, 14), ".", r.chars(HEX, 64)),
  ),
  // Identity
  token("okta-token", "okta api token", "Okta API token", "OktaのAPIトークン", (r) =>
    p("0", "0", r.chars(BASE64URL, 40)),
  ),
  token(
    "auth0-secret",
    "auth0 client secret",
    "Auth0 client secret",
    "Auth0のクライアントシークレット",
    (r) => r.chars(BASE64URL, 64),
  ),
  token("onepassword-service", "op service account token", "1Password token", "1Passwordのトークン", (r) =>
    p(
      "op",
      "s_",
      base64(
        JSON.stringify({ signInAddress: "nimbus.1password.com", email: "x", secret: r.chars(ALNUM, 120) }),
      ).replace(/=+$/, ""),
    ),
  ),
  // CI and others
  token("circleci-token", "circle token", "CircleCI token", "CircleCIのトークン", (r) =>
    p("CCI", "PAT_", r.chars(ALNUM, 22), "_", r.chars(HEX, 40)),
  ),
  token("buildkite-token", "buildkite agent token", "Buildkite token", "Buildkiteのトークン", (r) =>
    p("bk", "ua_", r.chars(HEX, 40)),
  ),
  token("postman-key", "postman api key", "Postman API key", "PostmanのAPIキー", (r) =>
    p("PM", "AK-", r.chars(HEX, 24), "-", r.chars(HEX, 34)),
  ),
  token("figma-token", "figma token", "Figma token", "Figmaのトークン", (r) =>
    p("fig", "d_", r.chars(BASE64URL, 40)),
  ),
  token("supabase-token", "supabase access token", "Supabase token", "Supabaseのトークン", (r) =>
    p("sb", "p_", r.chars(HEX, 40)),
  ),
  token(
    "planetscale-password",
    "planetscale password",
    "PlanetScale password",
    "PlanetScaleのパスワード",
    (r) => p("pscale", "_pw_", r.chars(BASE64URL, 43)),
  ),
  token("age-key", "age secret key", "age key", "ageの秘密鍵", (r) =>
    p("AGE-SECRET", "-KEY-1", r.chars("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58)),
  ),
  token("django-secret-key", "secret key", "Django secret key", "Djangoのシークレットキー", (r) =>
    p("django", "-insecure-", r.chars(`${lowerAlnum}!@#$%^&*(-_=+)`, 50)),
  ),
];
