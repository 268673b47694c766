import { asHostFailure } from "./hostFailure";

/**
 * Works on the open workbook; whatever the host fails with comes out as a `HostFailure`.
 *
 * `Excel.run` would keep a reference to every range touched, and send one request more to let them go again;
 * a context by itself finds ranges by their path whenever it needs them.
 *
 * @param batch makes up requests and sends them with `context.sync()`
 */
export async function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    throw asHostFailure(error);
  }
}
