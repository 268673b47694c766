import { strangers, wordings } from "../../corpus/wordings";
import { items } from "../../../src/plans/items";
import { indexItems } from "../../../src/reports/itemLabels";

const index = indexItems(items);
const named = (label: string, whole?: string): string => {
  const match = index.match(label, { whole });
  if (match.kind === "item") return match.part === null ? match.item : `${match.item}[${match.part}]`;
  return match.kind === "ambiguous" ? `? ${match.items.join(" | ")}` : match.kind;
};

describe("matchItem", () => {
  it.each(items.map(({ id, label, partOf }) => [label, id, partOf] as const))(
    "finds “%s” word for word",
    (label, id, whole) => {
      expect(named(label, whole)).toBe(id);
    },
  );

  it.each(items.flatMap(({ id, names = [] }) => names.map((name) => [name, id] as const)))(
    "finds the name “%s”",
    (name, id) => {
      expect(named(name)).toBe(id);
    },
  );

  it.each(Object.entries(wordings).flatMap(([id, labels]) => labels.map((label) => [label, id] as const)))(
    "understands “%s”",
    (label, id) => {
      expect(named(label)).toBe(id);
    },
  );

  it.each(strangers)("takes “%s” for no item", (label) => {
    expect(["unknown", "rate"]).toContain(named(label));
  });
});
