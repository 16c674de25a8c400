import { render } from "preact";
import { OptionsPage } from "../../pages/options-page.tsx";
import { loadStored } from "../../pages/use-settings.ts";

render(<OptionsPage stored={await loadStored()} />, document.getElementById("root")!);
