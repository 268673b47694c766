import type { Memory } from "../model/memory";
import { HostObject } from "../wire/hostObject";

/** `Excel.DocumentProperties`, without the custom ones. */
export class DocumentProperties extends HostObject {
  readonly $class = "DocumentProperties";
  readonly #memory: Memory;

  constructor(memory: Memory) {
    super();
    this.#memory = memory;
  }

  #get(name: string): string {
    return this.#memory.properties.get(name) ?? "";
  }

  #set(name: string, value: string): void {
    if (value === "") this.#memory.properties.delete(name);
    else this.#memory.properties.set(name, value);
  }

  get author(): string {
    return this.#get("author");
  }

  set author(author: string) {
    this.#set("author", author);
  }

  get category(): string {
    return this.#get("category");
  }

  set category(category: string) {
    this.#set("category", category);
  }

  get comments(): string {
    return this.#get("comments");
  }

  set comments(comments: string) {
    this.#set("comments", comments);
  }

  get company(): string {
    return this.#get("company");
  }

  set company(company: string) {
    this.#set("company", company);
  }

  get keywords(): string {
    return this.#get("keywords");
  }

  set keywords(keywords: string) {
    this.#set("keywords", keywords);
  }

  get manager(): string {
    return this.#get("manager");
  }

  set manager(manager: string) {
    this.#set("manager", manager);
  }

  get subject(): string {
    return this.#get("subject");
  }

  set subject(subject: string) {
    this.#set("subject", subject);
  }

  get title(): string {
    return this.#get("title");
  }

  set title(title: string) {
    this.#set("title", title);
  }
}
