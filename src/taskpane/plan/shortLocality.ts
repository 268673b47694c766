/**
 * A locality as it begins a line, without what it is part of.
 *
 * @example shortLocality("phường Lê Chân, thành phố Hải Phòng") //=> "Phường Lê Chân"
 */
export function shortLocality(locality: string): string {
  const [ward = ""] = locality.split(",");
  return ward.charAt(0).toLocaleUpperCase("vi") + ward.slice(1);
}
