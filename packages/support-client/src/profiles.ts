/** What ~/.aws/config and ~/.aws/credentials say, read anew; `AWS_CONFIG_FILE` and its kin are followed. */
async function sharedFiles() {
  const { loadSharedConfigFiles } = await import("@smithy/core/config");
  return loadSharedConfigFiles({ ignoreCache: true });
}

/** The names of all profiles, the config file's first. */
export async function profileNames(): Promise<readonly string[]> {
  const { configFile, credentialsFile } = await sharedFiles();
  const names = new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)]);
  return [...names].filter((name) => !/^(sso-session|services)\./.test(name));
}

/** The profile's Region, which tells its partition; undefined where it has none. */
export async function profileRegion(profile: string): Promise<string | undefined> {
  const { configFile, credentialsFile } = await sharedFiles();
  return configFile[profile]?.region ?? credentialsFile[profile]?.region;
}

/** The endpoint that the profile, or the services section it names, sets for AWS Support; undefined where none. */
export async function profileEndpoint(profile: string): Promise<string | undefined> {
  const { configFile } = await sharedFiles();
  const settings = configFile[profile];
  const services = settings?.services ? configFile[`services.${settings.services}`] : undefined;
  return services?.["support.endpoint_url"] || settings?.endpoint_url;
}

/**
 * The arguments of the AWS CLI by which a person signs in to a profile: `sso login` for IAM Identity Center, `login`
 * for a console session; undefined where it has keys, a role or a process of its own, that no sign-in renews.
 */
export async function signInArguments(profile = "default"): Promise<readonly string[] | undefined> {
  const { configFile } = await sharedFiles();
  const seen = new Set<string>();
  for (
    let name: string | undefined = profile;
    name && !seen.has(name);
    name = configFile[name]?.source_profile
  ) {
    seen.add(name);
    const settings = configFile[name];
    if (settings?.sso_session || settings?.sso_start_url) return ["sso", "login", "--profile", name];
    if (settings?.login_session) return ["login", "--profile", name];
  }
  return undefined;
}
