import { Parser } from "htmlparser2";

/** Attributes of a tag by name, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * The attributes of every tag of a name in a small XML part, in order, whatever the tag's prefix.
 *
 * @example tagAttributes('<x:sheet name="A&amp;B"/>', "sheet") //=> [{ name: "A&B" }]
 */
export function tagAttributes(xml: string, localName: string): Attributes[] {
  const found: Attributes[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === localName || name.endsWith(`:${localName}`)) found.push(attributes);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
