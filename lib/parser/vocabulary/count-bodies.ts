/** Names of the rows of a list of bodies: the discloser's own, those of its peers, all of them together. */

/** Bodies of one kind, of which each discloses its own. */
export const BODY_KINDS: readonly RegExp[] = [
  /[^\d\s]{1,8}(?:市|町|村|区|[都道府県])$/,
  /[^\d\s]{1,20}大学$/,
  /[^\d\s]{1,20}(?:病院|医院|医療センター|クリニック)$/,
  /[^\d\s]{1,20}(?:健康保険組合|健保組合|生活協同組合|信用金庫|信用組合|農業協同組合)$/,
];

/** 「本市」「当院分」 */
export const OWN_ROW = /^(?:当|本)(?:市|町|村|区|県|府|都|道|学|大学|院|病院|組合|機構|金庫)(?:の?分)?$/;

/** 「他の3市」「その他の自治体」 */
export const OTHER_BODIES =
  /^(?:その)?(?:他|ほか)の?\d{0,3}(?:市|町|村|区|県|大学|校|病院|施設|団体|自治体|機関|組合|市町村)$/;

/** 「4市計」「合計」 */
export const ALL_BODIES =
  /^(?:\d{1,3}(?:市|町|村|区|県|大学|校|病院|施設|団体|自治体|機関|組合|市町村))?の?(?:合計|総計|計|全体)$/;
