/** A name as a unit of the plan. */
export interface FoundUnit {
  /** The plan's name of it; of a member of a group, its own: "Tổ dân phố 3". */
  readonly unit: string;
  /** The plan's group, or the unit that `unit` was a part of before communes were merged. */
  readonly group?: string;
  /** The former commune whose part `unit` is: "An Biên" of "Trạm y tế (An Biên)". */
  readonly formerCommune?: string;
}
