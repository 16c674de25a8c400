import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import type { ReactNode } from "react";
import { useTexts } from "../texts/use-texts.ts";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly options: readonly Option[];
  readonly value: string;
  onChange(value: string): void;
  readonly problem?: string | undefined;
  readonly help?: ReactNode;
  readonly loading?: boolean;
  readonly disabled?: boolean;
  readonly filter?: boolean;
}

/** A labelled select. A value that the list lacks (a deep link's) is shown as it is. */
export function Choice({
  label,
  placeholder = "",
  options,
  value,
  onChange,
  problem,
  help,
  loading,
  disabled,
  filter,
}: Props) {
  const { form } = useTexts();
  const selected =
    options.find((option) => option.value === value) ?? (value ? { value, label: value } : null);
  return (
    <FormField label={label} description={help} errorText={problem}>
      <Select
        selectedOption={selected}
        options={options}
        onChange={({ detail }) => onChange(detail.selectedOption.value ?? "")}
        placeholder={placeholder}
        filteringType={filter ? "auto" : "none"}
        filteringPlaceholder={form.findOption}
        filteringAriaLabel={form.findOption}
        noMatch={form.noOption}
        empty={form.noOption}
        statusType={loading ? "loading" : "finished"}
        loadingText={form.loadingOptions}
        disabled={disabled ?? false}
        triggerVariant="option"
        ariaRequired
      />
    </FormField>
  );
}
