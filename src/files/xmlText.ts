const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Signs that XML 1.0 cannot hold, not even written as entities: control signs and halves of signs. */
const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text without the signs that XML cannot hold.
 *
 * @example withoutForbidden("Nam\uFFFE") //=> "Nam"
 */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, "");
}

/**
 * A text as it stands between tags or in an attribute of XML.
 *
 * @example xmlText('Nam < "Nữ"') //=> "Nam &lt; &quot;Nữ&quot;"
 */
export function xmlText(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
