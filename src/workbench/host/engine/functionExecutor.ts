import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { FunctionVariantType } from "@univerjs/engine-formula";

/** A value as a custom function gets it: blanks are "". */
export type FunctionArgument =
  string | number | boolean | readonly (readonly (string | number | boolean)[])[];

/** The cell a formula stands in. */
export interface CallingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Answers a call at once; a call that takes time is answered by "#BUSY!" first and calculated again later. */
export type AnswerCall = (name: string, args: FunctionArgument[], cell: CallingCell) => unknown;

/**
 * A function of the engine that hands its call on. Univer's own registration passes blank cells as 0 and does not
 * say which cell calls; and a function that throws stops its engine for good, so nothing may be thrown here.
 */
export class FunctionExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    readonly answer: AnswerCall,
  ) {
    super(name);
  }

  /** A text typed into the formula stays a text, as in Excel: Univer would make 0.75 of "75%" and a date of "2/8". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    try {
      const values = variants.map(readVariant);
      const error = values.find((value) => typeof value === "string" && isErrorText(value));
      if (typeof error === "string") return writeValue(error);
      const cell = {
        unitId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      };
      return writeValue(this.answer(this.name as string, values, cell));
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Errors of Excel; a function is not called with one, its cell shows it. */
export function isErrorText(text: string): boolean {
  return /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CYCLE!|ERROR!)$/.test(
    text,
  );
}

function readVariant(variant: FunctionVariantType): FunctionArgument {
  const value = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (value instanceof ArrayValueObject) return value.getArrayValue().map((row) => row.map(readScalar));
  return readScalar(value);
}

function readScalar(value: unknown): string | number | boolean {
  if (!(value instanceof BaseValueObject) || value.isNull()) return "";
  const plain = value.getValue();
  return typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean" ? plain : "";
}

function writeValue(value: unknown): BaseValueObject {
  if (Array.isArray(value)) return ArrayValueObject.createByArray(value.map(writeRow));
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  const text = value === null || value === undefined ? "" : String(value);
  return isErrorText(text) ? ErrorValueObject.create(text as ErrorType) : StringValueObject.create(text);
}

function writeRow(row: unknown): (string | number | boolean | null)[] {
  const cells: unknown[] = Array.isArray(row) ? row : [row];
  return cells.map((cell) =>
    typeof cell === "number" || typeof cell === "boolean" ? cell : cell === null ? null : String(cell ?? ""),
  );
}
