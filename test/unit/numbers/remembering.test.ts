import fc from "fast-check";
import { remembering } from "../../../src/numbers/remembering";

describe("remembering", () => {
  it("gives for every text what the function itself gives, the second time as the first", () => {
    const upper = (text: string) => text.toUpperCase();
    const remembered = remembering(upper);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([remembered(text), remembered(text)]).toEqual([upper(text), upper(text)]);
      }),
    );
  });

  it("asks the function once for a text", () => {
    let asked = 0;
    const remembered = remembering((text) => `${text}${++asked}`);
    expect([remembered("a"), remembered("a"), remembered("b")]).toEqual(["a1", "a1", "b2"]);
  });
});
