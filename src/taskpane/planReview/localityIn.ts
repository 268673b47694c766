/** A commune with its name, each word of which begins with a capital. */
const named = /(phường|xã|thị trấn|đặc khu)((?:\s+\p{Lu}\p{Ll}+)+)/u;
/** Its head and its title name the commune of a plan. */
const headLines = 40;

/**
 * The commune a plan is of, as its title or its first lines name it; blank where they do not.
 *
 * @example localityIn("… trên địa bàn phường Lê Chân", "") //=> "phường Lê Chân"
 */
export function localityIn(title: string, text: string): string {
  const head = text.split("\n").slice(0, headLines).join("\n");
  return (named.exec(title) ?? named.exec(head))?.[0].replace(/\s+/g, " ") ?? "";
}
