import type { RibbonTab } from "./ribbonManifest";

/** The add-in's ribbon tab as its manifest declares it. */
export function Ribbon(props: {
  readonly tab: RibbonTab;
  readonly label: string;
  readonly disabled: boolean;
  readonly onShowPane: () => void;
  readonly onRun: (functionName: string, label: string) => void;
}) {
  return (
    <div className="ribbon" role="toolbar" aria-label={props.label}>
      <span className="ribbon-tab">{props.tab.label}</span>
      {props.tab.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          className="ribbon-button"
          title={button.tip}
          disabled={props.disabled}
          onClick={() =>
            button.functionName === null ? props.onShowPane() : props.onRun(button.functionName, button.label)
          }
        >
          <img src={button.icon} alt="" width={20} height={20} />
          {button.label}
        </button>
      ))}
    </div>
  );
}
