import { HostObject } from "./hostObject";

/** Shows and hides the pane: what `Office.addin.showAsTaskpane` and `hide` ask for. */
export class AppRuntimeService extends HostObject {
  readonly $class = "AppRuntimeService";
  #state = "Visible";

  /** @param onShow called when the add-in wants its pane seen */
  constructor(readonly onShow: () => void) {
    super();
  }

  getAppRuntimeState(): string {
    return this.#state;
  }

  setAppRuntimeState(state: string): void {
    this.#state = state;
    if (state === "Visible") this.onShow();
  }
}
