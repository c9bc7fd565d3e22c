import { readSubjectsIn } from "./groups";

readSubjectsIn("what people signed up for, beside what they are", [
  [
    "親子工作教室の申込フォームで、申込みをされた方の情報が閲覧できる状態でした。\n対象となる方\n・保護者 58名\n・お子さま 71名\n氏名、電話番号",
    "guardians participants",
  ],
  [
    "オープンキャンパスの申込フォームで、申込者の情報が閲覧できる状態でした。\n対象\n高校生 211名\n氏名、学年",
    "students participants",
  ],
  // A meeting that a school calls parents to, a form for something else.
  [
    "保護者説明会の申込フォームで、申込者の情報が閲覧できる状態でした。\n対象\n・保護者32名分の氏名、電話番号",
    "guardians",
  ],
  ["給食の申込フォームで、申込者の情報が閲覧できる状態でした。\n対象\n・保護者32名分の氏名、電話番号", "guardians"],
]);
