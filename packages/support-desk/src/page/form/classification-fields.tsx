import SpaceBetween from "@cloudscape-design/components/space-between";
import { useCatalog } from "../catalog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { servicesOf } from "./case-type.ts";
import { Choice } from "./choice.tsx";
import { SeverityField } from "./severity-field.tsx";
import type { CaseForm } from "./use-case-form.ts";

/** Service, Category and Severity, from the desk's live lists. */
export function ClassificationFields({ form }: { form: CaseForm }) {
  const texts = useTexts();
  const { services, loading } = useCatalog();
  const { values, change, problem } = form;
  const offered = servicesOf(values.caseType, services);
  const categories = services.find((service) => service.code === values.serviceCode)?.categories ?? [];
  return (
    <SpaceBetween size="l">
      <Choice
        label={texts.form.service}
        placeholder={texts.form.chooseService}
        options={offered.map(({ code, name }) => ({ value: code, label: name }))}
        value={values.serviceCode}
        onChange={(serviceCode) => change({ serviceCode, categoryCode: "" })}
        problem={problem("service")}
        loading={loading}
        filter
      />
      {values.caseType !== "quota" && (
        <Choice
          label={texts.form.category}
          placeholder={texts.form.chooseCategory}
          options={categories.map(({ code, name }) => ({ value: code, label: name }))}
          value={values.categoryCode}
          onChange={(categoryCode) => change({ categoryCode })}
          problem={problem("category")}
          disabled={values.serviceCode === ""}
          filter={categories.length > 8}
        />
      )}
      <SeverityField form={form} />
    </SpaceBetween>
  );
}
