import type { Consolidation } from "../consolidation/consolidation";
import { annexPropertyWords } from "../messages/annex";

/** What an annex's file properties tell of it: the plan and the place, and no person. */
export interface AnnexProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly keywords: readonly string[];
}

/**
 * The properties of a consolidation's annex.
 *
 * @param locality as the head of the paper names it
 * @example annexProperties(consolidation, "phường Lê Chân").subject //=> "Kết quả thực hiện các chỉ tiêu năm 2026"
 */
export function annexProperties({ plan, year }: Consolidation, locality: string): AnnexProperties {
  return {
    title: annexPropertyWords.title(plan.title, year),
    subject: annexPropertyWords.subject(year),
    author: locality,
    company: locality,
    keywords: [...annexPropertyWords.keywords, plan.id, String(year)],
  };
}
