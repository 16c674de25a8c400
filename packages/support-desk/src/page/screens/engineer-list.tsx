import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { listEveryCase } from "../api/desk.ts";
import { FilteredCases } from "../parts/filtered-cases.tsx";
import { engineerHref } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useLoaded } from "../use-loaded.ts";

/** The support engineer's list: the cases of every account, to answer. */
export function EngineerList() {
  const texts = useTexts();
  const { data = [], loading, reload } = useLoaded(listEveryCase);
  return (
    <FilteredCases
      cases={data}
      loading={loading}
      href={engineerHref}
      label={texts.engineer.title}
      header={
        <Header
          variant="h1"
          counter={`(${data.length})`}
          description={texts.engineer.description}
          actions={
            <Button
              iconName="refresh"
              ariaLabel={texts.cases.refresh}
              loading={loading}
              onClick={() => void reload()}
            />
          }
        >
          {texts.engineer.title}
        </Header>
      }
    />
  );
}
