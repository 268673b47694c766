import type { Plan } from "./plan";
import { hongphong2023 } from "./presets/hongphong-2023";
import { kimtra2026 } from "./presets/kimtra-2026";
import { lechan2026 } from "./presets/lechan-2026-2030";
import { national2021 } from "./presets/national-2021-2030";
import { nghiason2026 } from "./presets/nghiason-2026";
import { nguyentrai2025 } from "./presets/nguyentrai-2025";

/** The plans that come with the add-in. */
export const presets: readonly Plan[] = [
  national2021,
  lechan2026,
  nguyentrai2025,
  kimtra2026,
  nghiason2026,
  hongphong2023,
];

/** The preset with this id; undefined where there is none. */
export function findPlan(id: string): Plan | undefined {
  return presets.find((plan) => plan.id === id);
}
