/**
 * Words that the dictionary of 2007 lacks, cuts wrongly or reads wrongly: security, services that everyone uses, law.
 * One word a line: its parts with `/` between them where parts are words that people look for, then its reading
 * with the same `/`, which katakana can do without. Latin letters are lower case.
 */

export interface AddedWord {
  readonly surface: string;
  /** The parts that the word is cut into; the word alone where it is one. */
  readonly parts: readonly { readonly surface: string; readonly reading: string }[];
  readonly kind: "noun" | "verbal" | "name";
}

const NOUNS = `
令和 れいわ
株式会社 かぶしきがいしゃ
有限会社 ゆうげんがいしゃ
合同会社 ごうどうがいしゃ
ランサム/ウェア
ランサム/ウエア
マルウエア
スパイウェア
スパイウエア
ソフト/ウェア
ソフト/ウエア
ハードウェア
ファームウェア
ランサム
マルウェア
エモテット
トロイ/の/木馬 とろい/の/もくば
キー/ロガー
ボットネット
バックドア
ゼロデイ
脆弱/性 ぜいじゃく/せい
ぜい弱/性 ぜいじゃく/せい
クラウド
クラウド/サービス
クラウド/ストレージ
クラウド/ファンディング
ファンディング
スプレッド/シート
エクセル
ワード
ペイメント
アプリケーション
フォレンジック
フォレンジックス
デジタル
ポータル
カスタマー
ソリューション
ソリューションズ
ホールディングス
パートナーズ
インシデント
インジェクション
ファイア/ウォール
スクリプティング
インスタグラム
ワードプレス
フェイスブック
ツイッター
ユーチューブ
グーグル
マイクロソフト
アウトルック
コンビニ
オンライン
ネット
マーケティング
コンサルティング
マネジメント
エンジニアリング
テクノロジー
テクノロジーズ
システムズ
サービシーズ
オンプレミス
スマート/フォン
スマホ
タブレット
パソコン
ノート/パソコン
ルーター
ルータ
サーバー
サーバ
ファイル/サーバー
ファイル/サーバ
メール/サーバー
メール/サーバ
ブラウザ
ブラウザー
ウェブ
ウエブ
ウェブ/サイト
ウエブ/サイト
ウェブ/ページ
ウェブ/メール
ホーム/ページ
トップ/ページ
ログ/ファイル
テレワーク
リモート/ワーク
リモート/デスクトップ
アカウント
メール/アドレス
メアド
メルアド
メール/マガジン
メルマガ
メーリング/リスト
ドメイン
ハンドル/ネーム
ニックネーム
プロフィール
パスワード
ワンタイム/パスワード
パス/コード
トークン
クッキー
セキュリティ/コード
クレジット/カード
クレカ
キャッシュ/カード
プリペイド/カード
デビット/カード
ギフト/カード
ポイント/カード
マイナンバー
マイナ
マイナンバー/カード
マイナ/ポータル
マイナ/保険/証 まいな/ほけん/しょう
アンケート
フォーム
フィッシング
スミッシング
ビッシング
スキミング
ウェブ/スキミング
スパム
スパム/メール
迷惑/メール めいわく/めーる
個人/番号 こじん/ばんごう
特定/個人/情報 とくてい/こじん/じょうほう
要/配慮/個人/情報 よう/はいりょ/こじん/じょうほう
仮名/加工/情報 かめい/かこう/じょうほう
匿名/加工/情報 とくめい/かこう/じょうほう
標的型 ひょうてきがた
身代金 みのしろきん
二段階/認証 にだんかい/にんしょう
多/要素/認証 た/ようそ/にんしょう
生体/認証 せいたい/にんしょう
電子/カルテ でんし/かるて
診療/録 しんりょう/ろく
健診 けんしん
特定/健診 とくてい/けんしん
健康/診断 けんこう/しんだん
健康/診査 けんこう/しんさ
クラファン
聾 ろう
暗号/資産 あんごう/しさん
仮想/通貨 かそう/つうか
寄附/金 きふ/きん
返礼/品 へんれい/ひん
ふるさと/納税 ふるさと/のうぜい
委託/先 いたく/さき
再/委託/先 さい/いたく/さき
業務/委託/先 ぎょうむ/いたく/さき
取引/先 とりひき/さき
送信/先 そうしん/さき
送付/先 そうふ/さき
宛先 あてさき
宛名 あてな
添付/ファイル てんぷ/ふぁいる
再発/防止/策 さいはつ/ぼうし/さく
再発/防止 さいはつ/ぼうし
第三者/委員/会 だいさんしゃ/いいん/かい
児童/生徒 じどう/せいと
保護者 ほごしゃ
被/保険/者 ひ/ほけん/しゃ
大学/病院 だいがく/びょういん
大学/院 だいがく/いん
附属/病院 ふぞく/びょういん
付属/病院 ふぞく/びょういん
県警 けんけい
県/警察 けん/けいさつ
県/警察/本部 けん/けいさつ/ほんぶ
府/警察 ふ/けいさつ
道/警察 どう/けいさつ
女子/大学 じょし/だいがく
府警 ふけい
道警 どうけい
警視庁 けいしちょう
サイバー
アプリ
インフラ
データ/ベース
バックアップ
アップデート
アクセス/ログ
アクセス/権 あくせす/けん
ネットワーク
インターネット
イントラネット
プロバイダ
プロバイダー
オンライン/ショップ
usb ゆーえすびー
vpn ぶいぴーえぬ
id あいでぃー
pc ぴーしー
sns えすえぬえす
url ゆーあーるえる
pdf ぴーでぃーえふ
fax ふぁっくす
ファックス
ファクシミリ
ファクス
dm だいれくとめーる
ec いーしー
nas なす
sql えすきゅーえる
web うぇぶ
webサイト うぇぶさいと
email いーめーる
e-mail いーめーる
eメール いーめーる
qrコード きゅーあーるこーど
ipアドレス あいぴーあどれす
bcc びーしーしー
cc しーしー
gps じーぴーえす
dx でぃーえっくす
ai えーあい
`;

const VERBAL = `
漏洩 ろうえい
漏えい ろうえい
誤/送信 ご/そうしん
誤/送付 ご/そうふ
誤/配信 ご/はいしん
誤/配布 ご/はいふ
誤/配付 ご/はいふ
誤/配達 ご/はいたつ
誤/交付 ご/こうふ
誤/公開 ご/こうかい
誤/掲載 ご/けいさい
誤/廃棄 ご/はいき
誤/発送 ご/はっそう
誤/送 ご/そう
誤/封入 ご/ふうにゅう
誤/登録 ご/とうろく
誤/入力 ご/にゅうりょく
誤/操作 ご/そうさ
誤/表示 ご/ひょうじ
誤/設定 ご/せってい
改ざん かいざん
改竄 かいざん
不正/アクセス ふせい/あくせす
不正/ログイン ふせい/ろぐいん
不正/利用 ふせい/りよう
置き忘れ おきわすれ
乗っ取り のっとり
なりすまし
成りすまし なりすまし
なり済まし なりすまし
ハッキング
クラッキング
ログイン
ログアウト
サインイン
アップロード
ダウンロード
インストール
リセット
サポート/詐欺 さぽーと/さぎ
紐付け ひもづけ
紐づけ ひもづけ
ひも付け ひもづけ
`;

const NAMES = `
line らいん
yahoo やふー
naver ねいばー
google ぐーぐる
gmail じーめーる
google/フォーム ぐーぐる/ふぉーむ
microsoft まいくろそふと
windows ういんどうず
office おふぃす
outlook あうとるっく
teams ちーむず
sharepoint しぇあぽいんと
onedrive わんどらいぶ
excel えくせる
word わーど
github ぎっとはぶ
instagram いんすたぐらむ
インスタ
twitter ついったー
x えっくす
facebook ふぇいすぶっく
meta めた
youtube ゆーちゅーぶ
tiktok てぃっくとっく
zoom ずーむ
slack すらっく
discord でぃすこーど
telegram てれぐらむ
whatsapp わっつあっぷ
skype すかいぷ
aws えーだぶりゅーえす
amazon あまぞん
azure あじゅーる
gcp じーしーぴー
dropbox どろっぷぼっくす
box ぼっくす
evernote えばーのーと
notion のーしょん
trello とれろ
salesforce せーるすふぉーす
wordpress わーどぷれす
movable むーばぶる
apple あっぷる
iphone あいふぉーん
ipad あいぱっど
icloud あいくらうど
android あんどろいど
chrome くろーむ
netflix ねっとふりっくす
paypal ぺいぱる
paypay ぺいぺい
peatix ぴーてぃっくす
mercari めるかり
メルカリ
楽天 らくてん
adobe あどび
oracle おらくる
citrix しとりっくす
fortinet ふぉーてぃねっと
fortigate ふぉーてぃげーと
cisco しすこ
emotet えもてっと
lockbit ろっくびっと
ntt えぬてぃーてぃー
kddi けーでぃーでぃーあい
jal じゃる
jr じぇいあーる
nec えぬいーしー
nhk えぬえいちけー
jipdec じぷでっく
`;

const read = (lines: string, kind: AddedWord["kind"]): AddedWord[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [word, reading] = line.split(" ");
      const parts = (word as string).split("/");
      const readings = reading?.split("/");
      if (readings && readings.length !== parts.length) throw new Error(`parts and reading differ: ${line}`);
      return {
        surface: parts.join(""),
        kind,
        parts: parts.map((surface, part) => ({ surface, reading: readings?.[part] ?? surface })),
      };
    });

export const addedWords: readonly AddedWord[] = [
  ...read(NOUNS, "noun"),
  ...read(VERBAL, "verbal"),
  ...read(NAMES, "name"),
];
