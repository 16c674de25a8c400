import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const manifest = JSON.parse(read("../package.json"));
const english: Record<string, string> = JSON.parse(read("../package.nls.json"));
const japanese: Record<string, string> = JSON.parse(read("../package.nls.ja.json"));

describe("the manifest", () => {
  it("has every text in both languages, and no text that nothing uses", () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!));
    expect(Object.keys(english).sort()).toEqual([...used].sort());
    expect(Object.keys(japanese).sort()).toEqual([...used].sort());
  });

  it("says things in Japanese in Japanese", () => {
    const untranslated = Object.keys(japanese).filter((key) => japanese[key] === english[key]);
    expect(untranslated).toEqual(["displayName"]);
  });

  it("declares exactly the commands that there are", () => {
    const table = /const commands: Commands = \{\n([\s\S]*?)\n {2}\};/.exec(read("./features.ts"))![1]!;
    const written = [...table.matchAll(/^ {4}(\w+)[:,]/gm)].map((match) => `casewright.${match[1]}`);
    const declared: string[] = manifest.contributes.commands.map(
      ({ command }: { command: string }) => command,
    );
    expect(declared.toSorted()).toEqual(written.toSorted());
  });

  it("is tested in the oldest VS Code that it allows", () => {
    const [, minor] = /^\^1\.(\d+)\.0$/.exec(manifest.engines.vscode)!;
    const { dependencies } = JSON.parse(read("../../test/package.json"));
    expect(dependencies["code-server-oldest"]).toMatch(new RegExp(`^npm:code-server@4\\.${minor}\\.`));
  });

  it("puts every command in the category Casewright", () => {
    for (const { category } of manifest.contributes.commands) expect(category).toBe("Casewright");
  });

  it("offers one item in the editor's context menu, and only with a selection", () => {
    expect(manifest.contributes.menus["editor/context"]).toEqual([
      expect.objectContaining({ command: "casewright.fileFromSelection", when: "editorHasSelection" }),
    ]);
  });

  it("reads no setting that it does not declare, and declares none that it does not read", () => {
    const settings = read("./settings.ts");
    for (const name of Object.keys(manifest.contributes.configuration.properties)) {
      expect(settings).toContain(`"${name.replace("casewright.", "")}"`);
    }
  });
});
