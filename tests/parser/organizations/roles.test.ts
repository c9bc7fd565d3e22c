import { describe, expect, it } from "vitest";
import { recognizeOrganizations } from "../../../lib/parser/recognizers/organizations";
import { shortNotice } from "../short-notice";

/** Those whom the notice names beside its author, each with its role, in the order of the text. */
const ROLES: readonly (readonly [lesson: string, text: string, roles: readonly string[]])[] = [
  [
    "whose work somebody does as well",
    "当該審査員は、一般社団法人湾岸印刷連合会の審査業務も受託しておりました。",
    ["一般社団法人湾岸印刷連合会 client"],
  ],
  [
    "delivers what the discloser sells",
    "弊社の商品をお届けしている株式会社湾岸エキスプレスのセンターにおいて、荷物の一部が持ち去られました。",
    ["株式会社湾岸エキスプレス supplier"],
  ],
  [
    "of whose shares the discloser has few",
    "当社が発行済株式の10%を保有する株式会社ミドリに、当社社員が誤ってお客様の名簿を送信しました。",
    [],
  ],
  [
    "of whose shares the discloser has most",
    "当社が発行済み株式の51%を保有する株式会社ミドリのサーバーが不正アクセスを受けました。",
    ["株式会社ミドリ subsidiary"],
  ],
  [
    "works for a subsidiary that speaks",
    "当社は株式会社アオイの子会社であり、会員サイトの運用を委託している株式会社ミドリのサーバーが不正アクセスを受けました。",
    ["株式会社ミドリ supplier"],
  ],
  [
    "serves the group",
    "当社及びグループ会社で株式会社アオイの勤怠システムを利用しています。",
    ["株式会社アオイ service"],
  ],
  ["used what was carried off", "当社の名簿を使った株式会社ミドリによる営業活動が行われていることが判明しました。", []],
  [
    "whose servers the attacker used",
    "攻撃者は、株式会社アオイのサーバーを利用してメールを送信していました。当社社員が偽のサイトにパスワードを入力しました。",
    [],
  ],
  [
    "was asked to take away what it got",
    "当社社員が誤って送信したメールの削除を株式会社ミドリにお願いし、完了しました。",
    [],
  ],
  ["who buys what the discloser sells", "弊社の商品をご購入いただいている株式会社湾岸商会にお詫びしました。", []],
  [
    "a column of those who gave the work",
    "流出した情報\n委託元 / 業務 / 件数\n東山台市 / 納税通知書 / 21,475件\nひなた共済協同組合 / 満期のご案内 / 9,034件",
    ["東山台市 client", "ひなた共済協同組合 client"],
  ],
  [
    "rows of those who ship their goods through the discloser",
    "荷主様の出荷データが流出し、個人のお客様の情報を含むのは次の2社です。\n 株式会社湾岸通販様のお客様 3,712件\n 一般社団法人湾岸倶楽部様の会員様 589件",
    ["株式会社湾岸通販 client", "一般社団法人湾岸倶楽部 client"],
  ],
  [
    "rows of those who use the discloser's service by contract",
    "契約団体さまとともに確認を進めています。\n(1)東山台市さま 住民の方1,420名分\n(2)株式会社湾岸保証さま お客さま835名分",
    ["東山台市 client", "株式会社湾岸保証 client"],
  ],
  [
    "rows with 様 of those who gave no work",
    "次の方々からご連絡をいただきました。\n 株式会社湾岸通販様 3件\n 湾岸倶楽部様 5件",
    [],
  ],
  [
    "struck beside the discloser, among many",
    "当行のほか、湾岸信用金庫、みなと電力株式会社を含む69の企業・団体が同じ元社員による被害を受けているとのことです。",
    ["湾岸信用金庫 peer", "みなと電力株式会社 peer"],
  ],
  ["told beside others", "当行のほか、湾岸信用金庫を含む9の団体が加盟する協議会に報告しました。", []],
  [
    "two together and all of many are no names",
    "発送を委託している株式会社湾岸郵送(以下「湾岸社」)で起きました。湾岸社・東社において共用していました。委託先(全212社)を点検し、グループ全社の機器を更新します。",
    ["株式会社湾岸郵送 supplier"],
  ],
  [
    "looked into it, whatever it is called",
    "社内調査および株式会社ネクサス・フォレンジクスによる検証が完了しました。",
    ["株式会社ネクサス・フォレンジクス investigator"],
  ],
  [
    "whose subsidiary the discloser is",
    "弊社(三鈴電装株式会社の100%子会社)のパソコンがマルウェアに感染しました。",
    ["三鈴電装株式会社 parent"],
  ],
  [
    "with 様, without a particle",
    "当館が利用しております株式会社トラベルリンク様提供のクラウドサービスが、攻撃を受けました。",
    ["株式会社トラベルリンク service"],
  ],
  [
    "a service in which the discloser has a screen of its own",
    "海外の宿泊予約サイト「ステイナビ」のお客様にメッセージが届いております。ステイナビの管理画面に不正にログインされました。",
    ["ステイナビ service"],
  ],
  [
    "a contractor of the contractor",
    "当社の基幹システムの運用を業務委託する一般財団法人 大川情報センター(以下、大川情報センター)の再委託先業者である株式会社ケイツー(以下、ケイツー)において、漏えいが発生しました。",
    ["一般財団法人 大川情報センター supplier", "株式会社ケイツー supplier"],
  ],
  [
    "whose contractor it is, is a contractor as well",
    "システム保守の委託先である日南テクノ・データ株式会社(以下「NTD社」)の再委託先、富山中央システムズ株式会社の担当社員が、データを持ち出しました。",
    ["日南テクノ・データ株式会社 supplier", "富山中央システムズ株式会社 supplier"],
  ],
  [
    "the tool that a contractor uses",
    "「日南データ株式会社(以下、ND社)」が使用する、「ベラミ機工株式会社(以下、BK社)」の入力補助ツールが、不正アクセスを受けました。",
    ["ベラミ機工株式会社 service"],
  ],
  [
    "provided by, without a particle",
    "当社が利用する株式会社ソラノワークス提供のクラウドサービス「ロウナビ」が、攻撃を受けました。",
    ["株式会社ソラノワークス service"],
  ],
  [
    "asked to print, without the word 委託",
    "案内の印刷と封入は有限会社ツバメ工房にお願いし、4月18日に差し出しました。届いた封筒に別の方の書類が入っていました。",
    ["有限会社ツバメ工房 supplier"],
  ],
  [
    "who put the way in there for upkeep",
    "電子カルテの遠隔保守のために株式会社ツバメリンクが当院に設置していたVPN装置の脆弱性を突かれ、侵入されました。",
    ["株式会社ツバメリンク supplier"],
  ],
  [
    "clients joined by 及び",
    "委託元である北浜信用金庫及び南浜信用金庫のお客様の情報が流出しました。",
    ["北浜信用金庫 client", "南浜信用金庫 client"],
  ],
  [
    "named under its role, its seat in brackets",
    "市の通知書の一部が流出しました。\n\n2 業務委託先\n\n株式会社アオイ印刷(本社:北浜市中央区本町通二条上ル552)\n\n3 経緯\n5月28日に報告を受けました。",
    ["株式会社アオイ印刷 supplier"],
  ],
  [
    "who serves and who runs it, in one bracket",
    "当社が利用するクラウド型の記録システム「メモリア」(提供:株式会社あおい開発、データセンターの運用:浜辺データ株式会社)において、データの一部が失われました。",
    ["株式会社あおい開発 service", "浜辺データ株式会社 supplier"],
  ],
  [
    "contractors joined, the role behind the last",
    "印刷は株式会社アオイ印刷と有限会社ツバメ配送に委託しておりましたが、両社の間で書類を紛失しました。",
    ["株式会社アオイ印刷 supplier", "有限会社ツバメ配送 supplier"],
  ],
  [
    "set apart by spaces, as bold names are",
    "印刷を 株式会社アオイ へ発注し、封入は 合同会社ソラ に再委託されております。封入の誤りにより漏えいしました。",
    ["株式会社アオイ supplier", "合同会社ソラ supplier"],
  ],
  [
    "three in a row",
    "委託先である株式会社アオイ、株式会社ベニ、合同会社ソラの3社で漏えいが発生しました。",
    ["株式会社アオイ supplier", "株式会社ベニ supplier", "合同会社ソラ supplier"],
  ],
  [
    "subsidiaries with と in their names",
    "当社の子会社である株式会社みなとロジ及び株式会社みなとテックのサーバーに不正アクセスがありました。",
    ["株式会社みなとロジ subsidiary", "株式会社みなとテック subsidiary"],
  ],
  [
    "who was asked to look into it",
    "デジタルフォレンジック調査を株式会社アオイに依頼し、ログの解析を合同会社ソラに委託しました。",
    ["株式会社アオイ investigator", "合同会社ソラ investigator"],
  ],
  [
    "who makes sense of other data",
    "購買データの分析を株式会社アオイに委託していましたが、同社の社員がデータを持ち出しました。アンケートの集計・分析を委託している合同会社ソラは無関係です。",
    ["株式会社アオイ supplier", "合同会社ソラ supplier"],
  ],
  [
    "a name that opens with hiragana behind its role",
    "当社100%子会社のみなとロジ株式会社にて顧客情報の漏えいが判明しました。",
    ["みなとロジ株式会社 subsidiary"],
  ],
  [
    "a foreign subsidiary in capitals",
    "当社ベトナム子会社(MINATO COMPOSITES HAI PHONG CO., LTD.)の従業員より第一報がありました。",
    ["MINATO COMPOSITES HAI PHONG CO., LTD. subsidiary"],
  ],
  [
    "one of the group",
    "当社グループの株式会社みなとロジのサーバーに不正アクセスがありました。",
    ["株式会社みなとロジ affiliate"],
  ],
  [
    "who keeps its data with the author",
    "株式会社メグロ様からお預かりしていた個人情報が流出した可能性があります。",
    ["株式会社メグロ client"],
  ],
  [
    "who was asked to look into it",
    "解析を依頼した株式会社フォレンジクスから、痕跡が見つかったとの報告を受けました。",
    ["株式会社フォレンジクス investigator"],
  ],
  [
    "who advises the author",
    "当社の顧問社労士であるアオバ社会保険労務士法人が使う労務ソフトが不正アクセスを受けました。",
    ["アオバ社会保険労務士法人 supplier"],
  ],
  [
    "a body with a name like …の森",
    "指定管理者の特定非営利活動法人アオバの森が管理する会館で名簿を紛失しました。",
    ["特定非営利活動法人アオバの森 supplier"],
  ],
  [
    "told among the contacts over the text",
    "問い合わせ先\n総務部 総務課\n当社が催す講座において、株式会社ミドリ塾(以下、「受託事業者」という。)がメールの送信方法を誤り、アドレスが流出する事案が発生しました。",
    ["株式会社ミドリ塾 supplier"],
  ],
  [
    "whose software a contractor uses, in a bracket",
    "当社の給与計算を委託している社会保険労務士法人みらいが利用しているソフト「労務箱」(株式会社ネクスト人事提供)が攻撃を受けました。",
    ["社会保険労務士法人みらい supplier", "株式会社ネクスト人事 service"],
  ],
  ["who is in charge", "開発は株式会社コーダーズが担当しております。", ["株式会社コーダーズ supplier"]],
  [
    "under a heading, above another",
    "1 委託先\n株式会社アオイ情報\n\n2 漏えいした情報\n氏名、住所",
    ["株式会社アオイ情報 supplier"],
  ],
  [
    "behind labels",
    "受託事業者名 株式会社アオイ設計(青葉丁1-1)\n調査会社:株式会社フォレンジクス",
    ["株式会社アオイ設計 supplier", "株式会社フォレンジクス investigator"],
  ],
  [
    "who gave the work, in many words",
    "当社は、青葉県、緑県及び紺市から委託を受けた業務で、個人情報を漏えいしました。",
    ["青葉県 client", "緑県 client", "紺市 client"],
  ],
  [
    "by whose order a house is run",
    "青葉市の委託を受けて当法人が運営する施設で、書類を紛失しました。",
    ["青葉市 client"],
  ],
  ["who entrusts the author", "青葉市が当社に委託している業務において、書類を誤って交付しました。", ["青葉市 client"]],
  [
    "a polite word for an order",
    "株式会社メグロ様にご依頼いただいた印刷物の発送において、誤送付が発生しました。",
    ["株式会社メグロ client"],
  ],
  [
    "a stake in it",
    "当社が出資する株式会社ミドリネットにおいて漏えいが発生しました。",
    ["株式会社ミドリネット affiliate"],
  ],
  [
    "whose product is used",
    "当社は株式会社ソラ技研のクラウド「ソラドック」を利用しており、攻撃を受けました。",
    ["株式会社ソラ技研 service"],
  ],
  [
    "whose make it is",
    "当社が使用しているサーバー(株式会社ソラ技研製)の弱点が悪用されました。",
    ["株式会社ソラ技研 service"],
  ],
  [
    "a contractor told by its trade",
    "当社の業務委託先のBPO事業者であるベルテック株式会社にて、端末が感染しました。",
    ["ベルテック株式会社 supplier"],
  ],
  [
    "a store of data in the net",
    "オンラインストレージサービス「ハコダナ」に名簿を保存していたところ、誰でも閲覧できる設定になっていました。",
    ["ハコダナ service"],
  ],
  ["all whom it concerns", "株式会社青葉システム等の関係各社と連携して、原因を調べました。", []],
  ["those told of it", "取引先の株式会社青葉印刷、株式会社青葉運送などの関係各社に報告しました。", []],
  [
    "a contractor among others",
    "当社の委託先である株式会社青葉システムなどの関係会社において、書類を紛失しました。",
    ["株式会社青葉システム supplier"],
  ],
  [
    "one of the group among others",
    "株式会社青葉システムなどのグループ会社において、書類を紛失しました。",
    ["株式会社青葉システム affiliate"],
  ],
  [
    "a survey, entrusted",
    "当社は、株式会社青葉リサーチに市民意識調査業務を委託しています。",
    ["株式会社青葉リサーチ supplier"],
  ],
  [
    "whom a survey is entrusted to",
    "市民アンケート調査は、株式会社青葉リサーチに委託しています。",
    ["株式会社青葉リサーチ supplier"],
  ],
  [
    "who carried out a survey",
    "アンケート調査を実施した株式会社青葉リサーチにおいて、調査票を紛失しました。",
    ["株式会社青葉リサーチ supplier"],
  ],
  [
    "a survey in a row under its contractor",
    "調査票を紛失しました。\n\n委託先\n・意識調査:株式会社青葉リサーチ",
    ["株式会社青葉リサーチ supplier"],
  ],
  [
    "a contractor that looked into it",
    "株式会社北斗保守が当該サーバーを調査したところ、痕跡がありました。当社は、株式会社北斗保守に保守を委託しています。",
    ["株式会社北斗保守 supplier"],
  ],
  ["who was heard", "関係者へのヒアリング(株式会社青葉印刷の担当者)を行いました。", []],
  ["who was heard, and when", "聞き取り(株式会社青葉印刷、7月3日)を行いました。", []],
  ["what it means for itself", "緑労働組合は、影響を調べています。", []],
  [
    "who heard those concerned",
    "関係者への聴取(株式会社青葉解析の弁護士が担当)を行いました。",
    ["株式会社青葉解析 investigator"],
  ],
  ["shared with another", "個人情報を株式会社青葉通信と共同利用しています。", []],
  ["a customer that was told as well", "取引先である株式会社青葉通信にも漏えいの事実を報告しました。", []],
  [
    "who told of attacks on others",
    "株式会社青葉セキュリティからも、同様の攻撃が他社で発生しているとの報告を受けました。",
    [],
  ],
  ["who wrote of it", "株式会社青葉新聞も影響が出ていると報道しました。", []],
  ["where records were looked at as well", "当社のほか、株式会社青葉通信でも記録を確認しました。", []],
  ["police that passed on what it found", "緑警察署から提供いただいた情報によれば、名簿が売られていました。", []],
  [
    "an investigator that passed on data",
    "調査会社である株式会社青葉デジタルより受領したデータを確認しました。",
    ["株式会社青葉デジタル investigator"],
  ],
  ["with whom a client has a contract", "委託元は、株式会社北星クラウドと契約を結んでいます。", []],
  ["with whom a contractor has a contract", "委託先は、緑市と締結した契約に反し、名簿を持ち出しました。", []],
  ["with whom a contractor conferred", "委託先は、緑市と協議のうえ、名簿を回収しました。", []],
  [
    "who was asked to look into it, in the passive",
    "調査を依頼された株式会社北斗解析は、痕跡を認めました。",
    ["株式会社北斗解析 investigator"],
  ],
  [
    "with 様, of whoever gave the work",
    "業務を委託された株式会社青葉商事様にお詫びしました。",
    ["株式会社青葉商事 client"],
  ],
  ["a doctor sent by a university", "東都大学から派遣された医師が、書類を紛失しました。", []],
  ["an official sent by a city", "緑市から派遣された職員が、書類を紛失しました。", []],
  ["a line between two", "当社と株式会社青葉通信のシステムを接続する回線に障害がありました。", []],
  ["a member of the author", "当協議会の構成員である緑市の職員が、書類を紛失しました。", []],
  ["who publishes a magazine", "雑誌「月刊あおば」(株式会社青葉出版)の読者の名簿を紛失しました。", []],
  [
    "where lists were printed",
    "当社は、お客様からお預かりしている名簿を紛失しました。\n・株式会社青葉印刷様にて印刷した名簿",
    [],
  ],
  ["whom the notice is written to", "株式会社青葉商事様 ご担当者各位\n当社は、お預かりした名簿を紛失しました。", []],
  [
    "where lists were printed, for whoever takes orders",
    "当社は、業務を受託しています。\n・株式会社青葉印刷様にて印刷した名簿",
    [],
  ],
  [
    "a contractor beside the client",
    "当社は、委託元である緑市及び株式会社北斗保守と対応を協議しました。",
    ["緑市 client"],
  ],
  [
    "a subsidiary, and what it does",
    "当社の子会社で、会員制サイトを運営する株式会社リーフデジタルにおきまして、不正ログインが発生しました。",
    ["株式会社リーフデジタル subsidiary"],
  ],
  [
    "a company of the group, and what it does",
    "当社のグループ会社で、ガス機器の販売を行っている東北リビング株式会社の社員が、情報を保存していました。",
    ["東北リビング株式会社 affiliate"],
  ],
  [
    "whoever works along",
    "外壁塗装工事の協力会社である有限会社とびた建装の現場担当者が、工程表を紛失しました。",
    ["有限会社とびた建装 supplier"],
  ],
  [
    "whose work the discloser does, with what it is",
    "当社が住宅ローンの保証業務を受託している株式会社ほのか銀行および株式会社つばき銀行のお客さまの情報を、誤って送信しました。",
    ["株式会社ほのか銀行 client", "株式会社つばき銀行 client"],
  ],
  [
    "who does the work that the discloser gave",
    "当社が運用を依頼してサイトの構築を受託した株式会社ソラの設定に誤りがありました。",
    ["株式会社ソラ supplier"],
  ],
  [
    "a shop system in use",
    "当店のオンラインショップは、株式会社メイクのショッピングカートを利用しております。",
    ["株式会社メイク service"],
  ],
  ["the capital as a client", "当社は東京都から調査業務を受託しています。", ["東京都 client"]],
  ["the capital as a place", "当社の東京都の店舗、東京都で開催した催しでお預かりした名簿です。", []],
  [
    "whose contract, not who works",
    "内閣府の委託事業において、受託事業者である株式会社日本総研が誤送信しました。",
    ["株式会社日本総研 supplier"],
  ],
  [
    "asked to make and keep it",
    "電子カルテは株式会社メディアシステムに開発と保守をお願いしており、同社の修正に誤りがありました。",
    ["株式会社メディアシステム supplier"],
  ],
  ["asked to throw away what it was sent", "誤って送信した株式会社ソラに破棄をお願いしました。", []],
  [
    "whose servers are rented",
    "弊社サイトは株式会社QTのレンタルサーバーにて運用しておりました。",
    ["株式会社QT service"],
  ],
  [
    "where its servers stand",
    "弊社のサーバーは株式会社QTのデータセンターに設置しておりました。",
    ["株式会社QT supplier"],
  ],
  [
    "experts of a university",
    "国立大学法人東和大学の専門家の協力を得て、ログの解析を行いました。",
    ["国立大学法人東和大学 investigator"],
  ],
  [
    "the help of a university in something else",
    "国立大学法人東和大学の協力を得て開催した公開講座の名簿を紛失しました。",
    [],
  ],
  [
    "a department of the author's own",
    "当院の循環器内科、リウマチ内科及びスポーツ整形外科の患者様の情報です。このたび内科において判明しました。",
    [],
  ],
  [
    "what it was used for",
    "参加登録に用いた株式会社ペイメントのイベント管理システムにおいて、参加者の情報が閲覧できる状態となっていました。",
    ["株式会社ペイメント service"],
  ],
  [
    "did an update",
    "履修登録システムの更新作業を行った株式会社ユニシステムの設定誤りにより、成績が閲覧されました。",
    ["株式会社ユニシステム supplier"],
  ],
  [
    "does the office work of a scheme",
    "補助事業の事務局である公益社団法人みどり協議会において、宛先を誤りました。",
    ["公益社団法人みどり協議会 supplier"],
  ],
  [
    "told by the office of an event",
    "一般社団法人みどり協会の大会事務局に連絡し、株式会社ソラからも事務局を通じて連絡がありました。",
    [],
  ],
  [
    "joined to do the work",
    "アンケートを株式会社エアロ(代表企業)と太陽企画株式会社の共同企業体に委託しております。",
    ["株式会社エアロ supplier", "太陽企画株式会社 supplier"],
  ],
  [
    "its product, politely",
    "請求書の発行に株式会社ネクスタ様の「ネクスタ請求書」を利用させていただいております。",
    ["株式会社ネクスタ service"],
  ],
  ["somebody's own drive", "元社員が、顧客名簿を私用のAmberドライブに保存していました。", []],
  ["a drive of the author's", "顧客名簿をAmberドライブに保存していました。", ["Amberドライブ service"]],
  [
    "what is told to be its service",
    "予約には「スポヨヤク」を使用しています。これは株式会社予約ラボのサービスです。同社のサーバーが不正アクセスを受けました。",
    ["株式会社予約ラボ service"],
  ],
  ["who made a machine", "侵入経路は、テレワーク用の装置と推定されています。この機器はアオイ社製のものです。", []],
  [
    "whose shares the discloser holds",
    "当社が全株式を保有するみつば観光バス株式会社において、名簿を紛失いたしました。",
    ["みつば観光バス株式会社 subsidiary"],
  ],
  [
    "does it instead",
    "健診結果の郵送を代行している株式会社健診サポートより、結果票を入れ違えて発送したとの報告がありました。",
    ["株式会社健診サポート supplier"],
  ],
  [
    "on its way with the post",
    "差し出した書類が、日本郵便株式会社の配達過程で紛失したことが判明いたしました。",
    ["日本郵便株式会社 supplier"],
  ],
  [
    "made to hold it",
    "請負契約により株式会社タレントに実施させていた講習会において、名簿を他の受講者に配布しました。",
    ["株式会社タレント supplier"],
  ],
  [
    "ordered with thanks",
    "当館がさつき幼稚園様より撮影のご依頼をいただいた写真を、誤って公開しました。",
    ["さつき幼稚園 client"],
  ],
  [
    "built by means of its system",
    "友の会サイトは株式会社ファンテックのシステムを用いて構築しています。",
    ["株式会社ファンテック service"],
  ],
  [
    "left in what had to go",
    "データを登録した株式会社地図情報が、公開してはならない項目を含めたまま登録していたことが原因です。",
    ["株式会社地図情報 supplier"],
  ],
  [
    "by whose commission the discloser runs it",
    "みどり市の委託により運営している児童クラブにおいて、連絡先一覧を紛失しました。",
    ["みどり市 client"],
  ],
  [
    "by whose commission another works",
    "みどり市の委託により株式会社ソラが運営する児童クラブで、名簿が紛失しました。",
    ["株式会社ソラ service"],
  ],
  [
    "for whom the discloser is an agent",
    "弊社がみずき信託銀行株式会社の銀行代理業者として取り扱った書類を取り違えて送付いたしました。",
    ["みずき信託銀行株式会社 client"],
  ],
];

describe("roles of those named beside the author", () => {
  it.each(ROLES)("%s", (_, text, roles) => {
    expect(shortNotice(text).relatedOrganizations.map(({ name, role }) => `${name} ${role}`)).toEqual(roles);
  });

  it.each([
    [
      "police beside a contractor",
      "委託先である有限会社ツバメが、みどり警察署、県警と協議しました。",
      ["有限会社ツバメ"],
    ],
    [
      "a way of addressing mails",
      "「BCC(ブラインドカーボンコピー)」で送信するべきところを「TO(宛先)」で送信しました。",
      [],
    ],
    ["an app of the author's group", "当社グループが提供するアプリ「ルナポイント」に不正ログインがありました。", []],
    ["a site of the author's own", "会員サイト「みなとクラブ」で公開していた名簿が閲覧されました。", []],
    [
      "a house of the author's own",
      "当社青葉センター(以下「本センター」といいます。)に在籍していた元契約社員が、委託元の情報を持ち出しました。",
      [],
    ],
    ["customers of the author", "株式会社みなとや商会のサービスを利用している皆様にお詫びします。", []],
  ])("none: %s", (_, text, names) => {
    expect(shortNotice(text).relatedOrganizations.map(({ name }) => name)).toEqual(names);
  });
});

describe("where a name ends", () => {
  it.each([
    ["NPO法人 こどもの食卓ネットワーク東海\nお詫び", "NPO法人 こどもの食卓ネットワーク東海"],
    ["こんにちは。NPO法人こどもの木かげ、事務局の浦野です。", "NPO法人こどもの木かげ"],
    ["株式会社アオイ等に委託していました。", "株式会社アオイ"],
    ["株式会社アオイ及び当社が運営しています。", "株式会社アオイ"],
    ["株式会社さくらとサービスの利用者にお詫びします。", "株式会社さくら"],
    ["全国船主健康保険協会が公表しました。", "全国船主健康保険協会"],
    ["外部調査機関「P.C.F. FRONTIER株式会社」に依頼しました。", "P.C.F. FRONTIER株式会社"],
    ["西浜県教育委員会教育局指導部", "西浜県教育委員会"],
    ["特定非営利活動法人アオバの職員が誤りました。", "特定非営利活動法人アオバ"],
    ["2024年9月27日\n特定非営利活動法人 こどもの道をつなぐ会\n\nお詫び", "特定非営利活動法人 こどもの道をつなぐ会"],
    ["認定特定非営利活動法人 みどりの架け橋\n代表理事 青木 一", "認定特定非営利活動法人 みどりの架け橋"],
    ["岡崎みどり税理士法人 事務局\n電話", "岡崎みどり税理士法人"],
    ["みどり税理士法人 事務局", "みどり税理士法人"],
    ["税理士法人みどり 事務局", "税理士法人みどり"],
    ["顧問の税理士法人 青空会計事務所に依頼", "税理士法人 青空会計事務所"],
    ["株式会社つばき銀行のお客さまの情報", "株式会社つばき銀行"],
    ["株式会社リーフにおきまして", "株式会社リーフ"],
    ["株式会社まちのお茶屋", "株式会社まちのお茶屋"],
    ["東京都から受託した業務", "東京都"],
    ["東京都生活文化局都民生活部", "東京都"],
    ["東京都千代田区1-1", "東京都千代田区"],
    ["ひなた区立あおば児童館において", "ひなた区立あおば児童館"],
    ["また市立みどり保育園が", "市立みどり保育園"],
    ["ひまわり眼科の職員", "ひまわり眼科"],
    ["たなか内科において、", "たなか内科"],
    ["株式会社ホワイト社に調査を", "株式会社ホワイト"],
    ["株式会社青葉新聞社に調査を", "株式会社青葉新聞社"],
  ])("%s", (text, name) => {
    expect(recognizeOrganizations(text)[0]?.name).toBe(name);
  });

  it("takes no general word of a menu for a name", () => {
    expect(recognizeOrganizations("申請書 健診 都道府県支部")).toEqual([]);
  });
});
