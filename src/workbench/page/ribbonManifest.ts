/** A button of the add-in's ribbon tab, as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32-pixel icon on this server. */
  readonly icon: string;
  /** The ribbon function it runs; null where it shows the task pane. */
  readonly functionName: string | null;
}

/** The add-in's ribbon tab. */
export interface RibbonTab {
  readonly label: string;
  /** What the add-in's functions are called under: "BDG". */
  readonly namespace: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads the ribbon tab out of the add-in's own manifest, so that the workbench shows what Excel would.
 *
 * @param xml text of manifest.xml
 * @throws where the manifest has no tab
 */
export function readRibbon(xml: string): RibbonTab {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const tab = manifest.getElementsByTagName("CustomTab")[0];
  if (!tab) throw new Error("manifest.xml declares no ribbon tab");

  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid");
    for (const kind of ["bt:String", "bt:Url", "bt:Image"]) {
      for (const entry of manifest.getElementsByTagName(kind)) {
        if (entry.getAttribute("id") === id) return entry.getAttribute("DefaultValue") ?? "";
      }
    }
    return "";
  };

  const child = (parent: Element, name: string): Element | undefined =>
    [...parent.children].find((element) => element.localName === name);

  const buttons = [...tab.getElementsByTagName("Control")].map((control): RibbonButton => {
    const supertip = control.getElementsByTagName("Supertip")[0];
    const icon = [...control.getElementsByTagName("bt:Image")].find(
      (image) => image.getAttribute("size") === "32",
    );
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label")),
      tip: supertip ? resource(child(supertip, "Description")) : "",
      icon: icon ? new URL(resource(icon)).pathname : "",
      functionName: control.getElementsByTagName("FunctionName")[0]?.textContent ?? null,
    };
  });
  return {
    label: resource(child(tab, "Label")),
    namespace: resource(manifest.getElementsByTagName("Namespace")[0]),
    buttons,
  };
}
