import { decodeText } from "../../../src/files/decodeText";
import { latinBytes } from "./sampleFiles";

const text = "Nội dung;Tổng;Nam;Nữ\r\nTrẻ sinh ra sống;120;63;57";

describe("decodeText", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16 with its mark", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    ["UTF-16 without its mark", new Uint8Array(Buffer.from(text, "utf16le"))],
    ["UTF-16, big-endian", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16())],
    [
      "Windows-1258, with its combining tone marks",
      latinBytes("N\xF4\xF2i dung;T\xF4\xD2ng;Nam;N\xFD\xDE\r\nTre\xD2 sinh ra s\xF4\xECng;120;63;57"),
    ],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(bytes)?.normalize("NFC")).toBe(text);
  });

  it("leaves TCVN3 as the text that a spreadsheet would show, for the converter", () => {
    expect(decodeText(latinBytes("Néi dung;Tæng;Nam;N÷"))).toBe("Néi dung;Tæng;Nam;N÷");
    expect(decodeText(latinBytes("TrÎ sinh ra sèng"))).toBe("TrÎ sinh ra sèng");
  });

  it("obeys the charset that a page declares", () => {
    const page = latinBytes('<meta charset="windows-1258"><td>N\xFD\xDE</td>');
    expect(decodeText(page)?.normalize("NFC")).toContain("Nữ");
  });

  it("says null for what is no text", () => {
    expect(decodeText(new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00]))).toBeNull();
  });
});
