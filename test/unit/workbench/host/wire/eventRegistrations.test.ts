import { EventRegistrations } from "../../../../../src/workbench/host/wire/eventRegistrations";

const changed = { name: "DataChanged", worksheetId: "s1", details: { address: "A1" } } as const;

test("an event goes to the handlers of its sheet and to those of the workbook", () => {
  const registrations = new EventRegistrations();
  registrations.register("DataChanged", "s1", true);
  registrations.register("DataChanged", null, true);
  registrations.register("DataChanged", "s2", true);
  registrations.add(changed);
  const details = '{"worksheetId":"s1","address":"A1"}';
  expect(registrations.take()).toEqual([
    [65536, 10, "s1", details, 0],
    [65536, 10, "Workbook", details, 0],
  ]);
  expect(registrations.take()).toEqual([]);
});

test("a handler that was removed hears nothing", () => {
  const registrations = new EventRegistrations();
  registrations.register("DataChanged", "s1", true);
  registrations.register("DataChanged", "s1", false);
  registrations.add(changed);
  expect(registrations.take()).toEqual([]);
});
