import Box from "@cloudscape-design/components/box";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Header from "@cloudscape-design/components/header";
import { valuesOfLink } from "../form/values.ts";
import { addressOf, type Route } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { CasePage } from "./case-page.tsx";
import { ClassicForm } from "./classic-form.tsx";
import { CreateForm } from "./create-form.tsx";
import { EngineerCase } from "./engineer-case.tsx";
import { EngineerList } from "./engineer-list.tsx";
import { History } from "./history.tsx";
import { Interaction } from "./interaction.tsx";
import { Overview } from "./overview.tsx";

/** The screen of a route. */
export function Screen({ route }: { route: Route }) {
  const address = addressOf(route.query);
  // Another case is another screen: nothing of the last one may show through.
  const key = JSON.stringify(address);
  switch (route.screen) {
    case "overview":
      return <Overview />;
    case "history":
      return <History />;
    case "case":
      return address ? <CasePage key={key} address={address} /> : <History />;
    case "create":
      return <Create query={route.query} />;
    case "engineer":
      return address ? <EngineerCase key={key} address={address} /> : <EngineerList />;
    case "unknown":
      return <UnknownPage />;
  }
}

function Create({ query }: { query: URLSearchParams }) {
  const link = valuesOfLink(query);
  if (query.get("flow") === "classic") return <ClassicForm link={link} />;
  // A link that names the kind of case has no use for the questions in front of the form.
  if (query.get("step") === "form" || link) return <CreateForm link={link} />;
  return <Interaction />;
}

function UnknownPage() {
  const { unknownPage } = useTexts();
  return (
    <ContentLayout header={<Header variant="h1">{unknownPage.title}</Header>}>
      <Box>{unknownPage.body}</Box>
    </ContentLayout>
  );
}
