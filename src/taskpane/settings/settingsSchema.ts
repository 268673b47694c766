import * as z from "zod/mini";
import type { Settings } from "../../actions/officerActions";
import { longestName } from "./longestName";

const name = z.string().check(z.trim(), z.maxLength(longestName));

/** What the officer may change in the dialog; anything else keeps the button from saving. */
export const settingsSchema = z.object({
  language: z.enum(["vi", "en"]),
  planId: z.nullable(z.string()),
  locality: z.string().check(z.trim(), z.maxLength(200)),
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  deadline: z.nullable(z.iso.date()),
  preparedBy: name,
  checkedBy: name,
  signedBy: name,
  unitAliases: z.record(z.string().check(z.minLength(1)), z.string()),
  oldCommunes: z.optional(z.record(z.string().check(z.minLength(1)), z.string().check(z.minLength(1)))),
}) satisfies z.ZodMiniType<Settings, unknown>;
