import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { useCatalog } from "../catalog.tsx";
import { useTexts } from "../texts/use-texts.ts";

interface Props {
  readonly current: string;
  readonly disabled: boolean;
  onChange(code: string): void;
}

export function SeverityChange({ current, disabled, onChange }: Props) {
  const { engineer } = useTexts();
  const { severities } = useCatalog();
  const [chosen, setChosen] = useState<string>();
  const code = chosen ?? current;
  const options = severities.map((level) => ({ value: level.code, label: level.name }));
  if (options.length === 0) return null;
  return (
    <FormField
      label={engineer.severity}
      secondaryControl={
        <Button disabled={disabled || code === current} onClick={() => onChange(code)}>
          {engineer.changeSeverity}
        </Button>
      }
    >
      <Select
        options={options}
        selectedOption={options.find((option) => option.value === code) ?? null}
        onChange={({ detail }) => setChosen(detail.selectedOption.value)}
      />
    </FormField>
  );
}
