/**
 * The add-in's own pane in a frame of its own: Office.js takes over parts of its window
 * (`history`, `alert`), which the page around it still needs.
 */
export function PaneFrame(props: { readonly title: string; readonly shown: boolean }) {
  return <iframe className="pane" src="/pane.html" title={props.title} hidden={!props.shown} />;
}
