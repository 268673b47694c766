import { Faults } from "../../../../../src/workbench/host/wire/faults";

test("a fault strikes once, at the request it was planned for", () => {
  const faults = new Faults();
  faults.next();
  faults.plan({ request: 2, at: "before" });
  expect(faults.next()).toBeNull();
  expect(faults.next()).toMatchObject({ at: "before", error: { code: "GeneralException" } });
  expect(faults.next()).toBeNull();
});

test("faults for several requests can be planned, each with its code", () => {
  const faults = new Faults();
  faults.plan({ request: 1, at: 3, code: "AccessDenied" });
  faults.plan({ request: 2, at: "after", code: "InvalidOperation" });
  expect([faults.next()?.error.code, faults.next()?.error.code]).toEqual([
    "AccessDenied",
    "InvalidOperation",
  ]);
});

test("what was planned can be taken back", () => {
  const faults = new Faults();
  faults.plan({ request: 1, at: "before" });
  faults.clear();
  expect(faults.next()).toBeNull();
});
