import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { consolidationSchemaText } from "../src/summary/consolidationSchema";

/** Makes docs/schema anew from the schema in the code: `npm run schema`. */
const file = path.resolve(__dirname, "../docs/schema/consolidation.schema.json");
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, consolidationSchemaText());
