import { Field, Input } from "@fluentui/react-components";
import type { Settings } from "../../actions/officerActions";
import { usePaneContents } from "../state/paneContext";
import { longestName } from "./longestName";

export const nameKeys = ["preparedBy", "checkedBy", "signedBy"] as const;
export type Names = Pick<Settings, (typeof nameKeys)[number]>;

interface Props {
  readonly names: Names;
  readonly onType: (name: Partial<Names>) => void;
  readonly onLeave?: () => void;
}

/** Người lập biểu, Người kiểm tra, Người ký. */
export function NameFields({ names, onType, onLeave }: Props) {
  const { words } = usePaneContents();
  return (
    <>
      {nameKeys.map((key) => (
        <Field
          key={key}
          label={words.settings[key]}
          {...(names[key].length > longestName ? { validationMessage: words.settings.nameTooLong } : {})}
        >
          <Input
            value={names[key]}
            autoComplete="off"
            onChange={(_, { value }) => onType({ [key]: value })}
            {...(onLeave ? { onBlur: onLeave } : {})}
          />
        </Field>
      ))}
    </>
  );
}
