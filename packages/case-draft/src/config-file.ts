/** The name of the file that the command line, the editor and the browser extension share. */
export const CONFIG_FILE = "casewright.config.json";
