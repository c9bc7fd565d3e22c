import { readDataTypesIn } from "./rows";

/** In brackets behind a kind of data stands the same again, or another kind. */
const IN_BRACKETS = [
  ["氏名、住所、電話番号(携帯電話番号を含む)、生年月日が漏えいしました。", "name address phone date_of_birth", ""],
  ["氏名が漏えいしました。住所、電話番号(携帯電話番号を含む。)は含まれておりません。", "name", "address phone"],
  ["氏名が漏えいしました。電話番号(携帯番号)、メールアドレス(E-mail)の漏えいはありません。", "name", "phone email"],
  ["氏名が漏えいしました。電話番号(自宅の電話番号も含む)は漏えいしておりません。", "name", "phone"],
  ["氏名が漏えいしました。電話番号(メールアドレスを含む)は漏えいしておりません。", "name email", "phone"],
  ["漏えいした情報:連絡先(電話番号、メールアドレス)", "phone email", ""],
] as const;

/** 電話 for the number of it, and 電話 by which somebody was told. */
const TELEPHONES = [
  ["漏えいした情報\n氏名、住所、電話、メールアドレス", "name address phone email", ""],
  ["漏えいした情報\n・氏名\n・電話・メールアドレス", "name phone email", ""],
  ["氏名、電話及び電子メールアドレスが漏えいしました。", "name phone email", ""],
  ["氏名が漏えいしました。電話、メールアドレスは含まれておりません。", "name", "phone email"],
  ["氏名が漏えいしました。対象の方には電話、メールで連絡しました。", "name", ""],
  ["氏名が漏えいしました。対象の方には電話やメールでお詫びしました。", "name", ""],
] as const;

readDataTypesIn("what brackets repeat", IN_BRACKETS);
readDataTypesIn("telephones", TELEPHONES);
