/**
 * What has been typed since, once a part of it has been saved: typing goes on while the workbook is written.
 *
 * @example leftToSave({ cause: "a", note: "bc" }, { cause: "a", note: "b" }) //=> { note: "bc" }
 */
export function leftToSave<Text extends object>(typed: Partial<Text>, saved: Text): Partial<Text> {
  const fields = Object.keys(typed) as (keyof Text)[];
  const left = fields.filter((field) => typed[field] !== saved[field]).map((field) => [field, typed[field]]);
  return Object.fromEntries(left) as Partial<Text>;
}
