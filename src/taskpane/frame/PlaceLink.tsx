import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetPlace } from "../../actions/officerActions";
import { usePaneContents } from "../state/paneContext";

interface Props {
  readonly place: SheetPlace;
  readonly children: ReactNode;
  /** Where the text alone does not say it. */
  readonly label?: string;
}

/** A link that selects a cell of the workbook. */
export function PlaceLink({ place, children, label }: Props) {
  const { doings, actions } = usePaneContents();
  return (
    <Link
      as="button"
      {...(label === undefined ? {} : { "aria-label": label })}
      onClick={() => void doings.attempt(() => actions.goTo(place))}
    >
      {children}
    </Link>
  );
}
