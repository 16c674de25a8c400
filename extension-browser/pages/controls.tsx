import type { ComponentChildren } from "preact";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** A labelled select; the first option stands for "not set". */
export function Choice(
  props: FieldProps & {
    readonly value: string;
    readonly options: readonly ChoiceOption[];
    onChange(value: string): void;
  },
) {
  const { id, label, help, value, options, onChange } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && <small id={`${id}-help`}>{help}</small>}
      <select
        id={id}
        aria-describedby={help && `${id}-help`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A labelled switch. */
export function Check(props: FieldProps & { readonly checked: boolean; onChange(checked: boolean): void }) {
  const { id, label, help, checked, onChange } = props;
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={help && `${id}-help`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {help && <small id={`${id}-help`}>{help}</small>}
      </div>
    </div>
  );
}

/** Lines of text, taken over when the field is left. */
export function Lines(
  props: FieldProps & {
    readonly lines: readonly string[];
    readonly problem?: string | undefined;
    onChange(lines: readonly string[]): void;
  },
) {
  const { id, label, help, lines, problem, onChange } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && <small id={`${id}-help`}>{help}</small>}
      <textarea
        id={id}
        rows={3}
        spellcheck={false}
        aria-describedby={help && `${id}-help`}
        aria-invalid={problem !== undefined}
        aria-errormessage={problem && `${id}-problem`}
        defaultValue={lines.join("\n")}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.value
              .split("\n")
              .map((line) => line.trim())
              .filter(Boolean),
          )
        }
      />
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

export function Card({
  title,
  help,
  children,
}: {
  title: string;
  help?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {help && <p class="secondary">{help}</p>}
      {children}
    </section>
  );
}
