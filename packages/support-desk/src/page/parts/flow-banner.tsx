import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import { HREFS } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";

/** The way to the other form; what is written goes along. */
export function FlowBanner({ flow }: { flow: "new" | "classic" }) {
  const { interaction } = useTexts();
  const isNew = flow === "new";
  return (
    <Alert
      type="info"
      action={
        <Button href={isNew ? HREFS.createClassic : HREFS.createForm}>
          {isNew ? interaction.useOld : interaction.useNew}
        </Button>
      }
    >
      {isNew ? interaction.oldBanner : interaction.newBanner}
    </Alert>
  );
}
