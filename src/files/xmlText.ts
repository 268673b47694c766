const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Signs that XML 1.0 cannot hold, not even written as entities: control signs and halves of signs. */
const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text as it stands between tags or in an attribute of XML.
 *
 * @example xmlText('Nam < "Nữ"') //=> "Nam &lt; &quot;Nữ&quot;"
 */
export function xmlText(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
