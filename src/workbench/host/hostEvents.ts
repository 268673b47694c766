import { areaAddress } from "./model/address";
import type { BookListener } from "./model/events";
import type { EventRegistrations } from "./wire/eventRegistrations";

/** Turns what happens in the book into the events of Office.js. */
export function eventsOf(registrations: EventRegistrations, happened: () => void): BookListener {
  const add: EventRegistrations["add"] = (event) => {
    registrations.add(event);
    happened();
  };
  return {
    cellsChanged: (worksheetId, area, byAddIn) =>
      add({
        name: "DataChanged",
        worksheetId,
        details: {
          address: areaAddress(area),
          changeType: "RangeEdited",
          source: "Local",
          triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
        },
      }),
    sheetAdded: (worksheetId) => add({ name: "Added", worksheetId, details: { source: "Local" } }),
    sheetDeleted: (worksheetId) => add({ name: "Deleted", worksheetId, details: { source: "Local" } }),
    sheetActivated: (worksheetId) => add({ name: "Activated", worksheetId, details: {} }),
    sheetDeactivated: (worksheetId) => add({ name: "Deactivated", worksheetId, details: {} }),
    selectionChanged: (worksheetId, area) =>
      add({ name: "SelectionChanged", worksheetId, details: { address: areaAddress(area) } }),
    calculated: (worksheetId) => add({ name: "Calculated", worksheetId, details: {} }),
  };
}
