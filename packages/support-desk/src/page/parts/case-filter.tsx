import Grid from "@cloudscape-design/components/grid";
import Select from "@cloudscape-design/components/select";
import TextFilter from "@cloudscape-design/components/text-filter";
import { useTexts } from "../texts/use-texts.ts";

interface Props {
  readonly text: string;
  onText(text: string): void;
  readonly status: string;
  onStatus(status: string): void;
  readonly matches: number;
}

export function CaseFilter({ text, onText, status, onStatus, matches }: Props) {
  const texts = useTexts();
  const options = [
    { value: "", label: texts.cases.anyStatus },
    { value: "open", label: texts.cases.allOpen },
    ...Object.entries(texts.status).map(([value, label]) => ({ value, label })),
  ];
  return (
    <Grid gridDefinition={[{ colspan: { default: 12, xs: 8 } }, { colspan: { default: 12, xs: 4 } }]}>
      <TextFilter
        filteringText={text}
        onChange={({ detail }) => onText(detail.filteringText)}
        filteringPlaceholder={texts.cases.filter}
        filteringAriaLabel={texts.cases.filterLabel}
        filteringClearAriaLabel={texts.cases.clearFilter}
        countText={text === "" ? "" : texts.cases.matches(matches)}
      />
      <Select
        options={options}
        selectedOption={options.find((option) => option.value === status) ?? options[0]!}
        onChange={({ detail }) => onStatus(detail.selectedOption.value ?? "")}
        ariaLabel={texts.cases.statusFilter}
      />
    </Grid>
  );
}
