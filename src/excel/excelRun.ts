import { asHostFailure } from "./hostFailure";

/**
 * Works on the open workbook; whatever the host fails with comes out as a `HostFailure`.
 *
 * @param batch makes up requests and sends them with `context.sync()`
 */
export async function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw asHostFailure(error);
  }
}
