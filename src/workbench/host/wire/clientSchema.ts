import type { ClassSchema } from "./interpreter";

interface ClassPrototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

type ExcelNamespace = Readonly<Record<string, { readonly prototype?: ClassPrototype } | undefined>>;

/** What the client in a window knows of its classes; null for classes it does not have. */
export function schemaFrom(clientWindow: () => object): (className: string) => ClassSchema | null {
  return (className) => {
    const excel = Reflect.get(clientWindow(), "Excel") as ExcelNamespace | undefined;
    const prototype = excel?.[className]?.prototype;
    if (prototype === undefined) return null;
    return {
      scalars: prototype._scalarPropertyNames ?? [],
      navigations: prototype._navigationPropertyNames ?? [],
    };
  };
}
