import { describe } from "vitest";
import { expectFigures } from "./figures";

describe("some of those concerned, of whom more is told", () => {
  expectFigures([
    [
      "お客様2,148名の情報が持ち出されました。このうち213名の方には、中古車販売会社からダイレクトメールが送られたことが分かっております。",
      "2148 affected, 213 part",
      "2148 people",
    ],
    [
      "登録者4,508名分の名簿が持ち出されました。持ち出された名簿のうち、611名の方に対し、実際に電話による勧誘が行われていました。",
      "4508 affected, 611 part",
      "4508 people",
    ],
    [
      "宿泊を予約されていた1,256名のお客様の氏名が閲覧されました。メッセージを受け取られた389名は、この1,256名に含まれます。",
      "1256 affected, 389 part",
      "1256 people",
    ],
    [
      "登録者1,934名の書類が閲覧できる状態でした。このうち、第三者が書類をダウンロードしたことを確認した方 41名",
      "1934 affected, 41 part",
      "1934 people",
    ],
    [
      "会員最大2,316名の情報が表示されたおそれがあります。実際にほかの方の画面に出たことを確認できたのは41名でした。",
      "2316 affected, 41 part",
      "2316 people",
    ],
    [
      "来場者14,872名の情報が閲覧可能でした。EU域内にお住まいの方37名が含まれることから、当局に通知を行っています。",
      "14872 affected, 37 part",
      "14872 people",
    ],
    [
      "対象の患者様は41名です。\nうち明細書を回収済み 29名\nうち未回収 12名",
      "41 affected, 29 part, 12 part",
      "41 people",
    ],
    [
      "対象の生徒さま (誤)116名 → (正)131名\n水曜クラスの15名を計上しておりませんでした。",
      "116 superseded, 131 affected, 15 part",
      "131 people",
    ],
    // Whom the discloser turned to, and more than are concerned.
    [
      "お客様2,148名の情報が流出しました。このうち213名の方には、お電話でお詫びしました。",
      "2148 affected",
      "2148 people",
    ],
    ["水曜クラスの15名を計上しておりませんでした。対象は131名の氏名です。", "131 affected", "131 people"],
  ]);
});

describe("some of what counts something else", () => {
  expectFigures([
    [
      "お客様の記録12,408件が閲覧可能でした。社外からのアクセスは6件で、うち5件は取引先によるものと判明しています。残る1件は特定できておりません。",
      "12408 affected",
      "12408 records",
    ],
    [
      "会員640名の氏名が流出しました。ご連絡を5件いただいており、このうち1件は詐欺とみられます。",
      "640 affected",
      "640 people",
    ],
    ["申込者27名の回答が閲覧可能でした。うち2名の方が一覧を開かれたとのことです。", "27 affected", "27 people"],
    // Of calls that hold data, some are concerned.
    ["録音したお問い合わせは120件で、うち32件に氏名の情報が含まれ、流出しました。", "32 affected", "32 records"],
  ]);
});

describe("receivers who saw the addresses of one another", () => {
  expectFigures([
    [
      "受講者28名に対し案内メールを送信した際、全員のアドレスを「CC」に入力して送信しました。\n■漏えいした個人情報\nメールアドレス 28件",
      "28 affected, 28 affected",
      "28 people",
    ],
    ["登録者56名にメールを一斉送信した際、BCCで送るべきところをTOで送信しました。", "56 affected", "56 people"],
  ]);
});
