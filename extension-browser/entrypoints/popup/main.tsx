import { render } from "preact";
import { SettingsPage } from "../../panel/settings-page.tsx";
import { loadSettings } from "../../settings.ts";

render(<SettingsPage settings={await loadSettings()} />, document.getElementById("root")!);
