/** Where counts judged apart ("every quarter") stand on Số liệu theo đơn vị. */
export interface CountedCells {
  /** Arguments of SUM and COUNT for each, in the measure's order; null where no unit gives it. */
  readonly counts: readonly (string | null)[];
}
