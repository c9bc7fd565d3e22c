/** Words by which those counted are who acted, looked or were written to, not whose data are concerned. */
import { anyOf, inOrder, notBefore, repeated } from "./patterns";

/** Those at work: where they act rather than suffer, they are not counted. */
export const STAFF_NOUN = inOrder([
  anyOf([
    /職員|社員|従業員|教員|教諭|講師|教授|担当者?|審査員|従事者|作業員|作業者|捜査員|警察官|看護師|医師|薬剤師/,
    /調査員|スタッフ|監督者|監督職員?|管理者|管理職|責任者|オペレーター|業務員|係員|役員|部員|隊員/,
    /者\(当時\)/,
    /委員|上司|アルバイト|派遣社員|ドライバー|配達員|技術者|エンジニア/,
  ]),
  /(?:ら|等|など)?$/,
]);

/** Who took part in the act as its doer, right behind the figure. */
export const ACTS_AFTER = inOrder([
  /^(?:\)|様)?/,
  anyOf([
    /が|は|を/,
    inOrder([
      /の/,
      anyOf([
        /メール|アカウント|業務用|パソコン|PC|端末|ID|パスワード|認証|私物|自宅|判断|操作|ミス|不注意|体制|確認/,
        /チェック|処分|懲戒/,
      ]),
    ]),
    /に(?:貸与|対し|よる|て)/,
    /による|で/,
  ]),
]);

/** 「他の会員の情報が表示された側」 */
export const VIEWING_SIDE = inOrder([
  anyOf([
    /(?:閲覧|受信|取得|参照)(?:でき|し)(?:て(?:い|しまっ))?た側/,
    /表示され(?:て(?:い|しまっ))?た(?:側|画面)/,
    /見(?:て(?:い|しまっ))?た側/,
  ]),
  /(?:の[^、。]{0,8})?(?:\([^()]{0,20}\))?$/,
]);

/** Those who saw or could see, rather than those who were seen. */
export const VIEWER_BEFORE = anyOf([
  VIEWING_SIDE,
  inOrder([
    anyOf([
      inOrder([
        /閲覧|ダウンロード|開封|アクセス|参照|視聴|入手|受信|受領|クリック|印刷|誤って受領/,
        anyOf([
          /でき(?:る|た)/,
          /可能(?:な|だった|であった|となった)/,
          /し(?:た|ていた|てい(?:る|た)|得(?:る|た)|うる|ていただいた|ておられた)/,
        ]),
      ]),
      /開い(?:た|ていた)/,
      /受け取(?:った|られた)/,
      /ご覧になった/,
      /見(?:た|ていた|ることができた)/,
    ]),
    /(?:と(?:みられ|思われ|推定され)る|可能性[がの]ある|おそれ[がの]ある|ことができた|ことを確認した)?/,
    /[^、。をがはに]{0,14}$/,
  ]),
  inOrder([
    /送付先|送信先|配布先|交付先|提供先|転送先|相手(?:方)?|受信者|受領者|受取人|宛先|フォロワー|閲覧者/,
    /(?:の)?(?:数|件数|人数)?$/,
  ]),
]);

/** 「個人情報が閲覧可能だった方」: seen, not seeing. */
export const VIEWED_BEFORE = anyOf([
  /(?:情報|データ|アドレス|氏名|内容)(?:等|など)?(?:が|の)[^、。を]{0,12}(?:閲覧|アクセス|参照)/,
  /(?:閲覧|ダウンロード|取得|入手|参照|開封)(?:され|のおそれ|の可能性)/,
]);

/** 「表示された人数は|52人であった」 */
export const VIEWERS_COUNTED = /(?:閲覧|表示|視聴|再生|既読|閲覧し|見)(?:され)?た(?:人数|方の(?:人)?数|回数)は、?$/;

/** A heading over those who have what was sent, told or shown to them. */
export const VIEWER_HEADING = anyOf([
  inOrder([
    anyOf([
      /送られた|送った|渡した|渡された|伝えた|伝えられた|見た|見られた|閲覧した|受け取った|受信した|入手した/,
      /提供した/,
      /(?:送付|送信|提供|交付|配布|開示|説明)を受けた/,
    ]),
    /(?:先|方|人|者|相手)$/,
  ]),
  /(?:^|[ .)])(?:誤)?(?:送付|送信|交付|提供|配布|漏え?い|漏洩|流出)(?:した)?(?:宛)?先(?:の(?:状況|件数|数|人数))?$/,
]);

/** 「5名が閲覧した」「3名の職員から見える状態」, behind the figure: those who saw or could see. */
export const VIEWER_AFTER = inOrder([
  /^(?:\)|様|の方|の職員|の学生|の利用者|のユーザー|の生徒|のお客様)*/,
  /(?:(?:と|、|及び|および|並びに)[^。、が]{0,16}[\d万千]名(?:\)|様)?){0,4}/,
  anyOf([
    inOrder([
      /(?:が|から|であれば|なら|に(?:より|よって))、?/,
      /[^。、]{0,16}(?:閲覧|アクセス|参照|見(?:る|え|られる|た|てい)|目に|ダウンロード|開(?:い|く|封)|視聴)/,
    ]),
    inOrder([
      /が、?[^。]{0,40}?[をに](?:閲覧|アクセス|参照|ダウンロード|視聴)/,
      /でき|可能|し得|しう|し(?:た|て)|され(?:た|て)/,
    ]),
    /が、?[^。、]{0,30}(?:閲覧|アクセス|参照)可能/,
  ]),
]);

/** 「この間にファイルを開いた者は学生17名、教職員3名でした」 */
export const VIEWER_TOPIC =
  /(?:閲覧(?:し|でき)|開(?:い|け)|開封し|アクセスし|ダウンロードし|見|見ることができ)(?:てい)?た[^、。はがをに\d]{1,8}は、?[^。]{0,40}$/;

/** 「59人から申し込みがありました」, told of the data that lay open meanwhile. */
export const APPLIED_AFTER = inOrder([
  /^(?:様|の方|の方々)?から(?:の)?(?:ご|お)?(?:申し?込み?|応募|回答|登録|予約|エントリー)(?:が|を)/,
  /あり|あっ|いただ|頂|受け|寄せ|ござい/,
]);

/** Told, asked, visited, or telling: contacts with people, not the people concerned (though often the same). */
export const ADDRESSED_AFTER = inOrder([
  /^(?:分|様|さま)?\)?/,
  repeated(
    [
      inOrder([
        /の(?:うち)?/,
        anyOf([
          /方|方々|皆様|皆さま|皆さん|みなさま|お客様|お客さま|会員様|患者様|利用者|対象者|保護者|担当者|ご?家庭/,
          /学生|生徒|職員|全員|すべて|全て/,
        ]),
        /(?:様|さま)?/,
      ]),
    ],
    "{0,2}",
  ),
  /(?:全員|すべて|全て|とも|とそのご家族|及び|ご?担当者|保護者|様|\([^)]{0,12}\)){0,2}/,
  anyOf([
    /(?:の)?(?:ご?家庭|お宅|ご?自宅)(?:を|に|へ)/,
    inOrder([
      /に/,
      notBefore([
        /は[^。]{0,24}(?:含ま|記載|書かれ|登録)/,
        /つき|つい|関|係/,
        /対する(?!お)/,
        /おけ|おい|ひも|紐|なり|なっ|上る|上っ|のぼ|及|増|減|訂正|修正|変更|改め|更新|絞|おける|該当|限|確定/,
        /とどま|達|関わ/,
      ]),
    ]),
    /へ(?!の(?:影響|漏|流))/,
    /から/,
    /より(?!も)/,
    /宛|とは連絡/,
    /とも(?:連絡|、)/,
    /との連絡/,
  ]),
]);

/** Those who took part in what leaked, by what they did; told of it, they are the ones concerned. */
export const TOOK_PART_BEFORE = inOrder([
  anyOf([
    inOrder([
      /(?:ご|お)?(?:回答|応募|申し?込み?|参加|登録|協力|寄付|寄附|投稿|受講|予約)(?:を)?/,
      /いただいた|いただきました|頂いた|された|くださった|下さった/,
    ]),
    /申し?込まれた/,
  ]),
  /$/,
]);

/** Misdirected mail by TO or CC: the receivers' own addresses are what leaked. */
export const ADDRESS_FIELD_MISTAKE =
  /(?:BCC|Bcc|bcc|CC|Cc|TO欄|To欄|宛先欄)|アドレスが[^。]{0,20}(?:互い|他の|ほかの)[^。]{0,16}(?:見え|見られ|分か|わか|表示|知られ)/;

/** A mail to those counted, whose fault the next sentence may tell. */
export const MAIL_SENT = /(?:メール|案内)[^。]{0,30}(?:送信|配信|送付)(?:し|いた|を行)/;

/** 「偽の案内に応じ、カードの番号を入力された方が2名」: deceived with what was taken, or by the taker. */
export const DECEIVED_BEFORE = inOrder([
  /(?:偽|フィッシング|不審|詐欺|なりすまし)[^。]{0,40}(?:入力|応じ|送金|支払|購入|振り?込)/,
  /[^。、]{0,8}(?:方|お客様|人|会員)(?:様)?(?:が|は|も)、?$/,
]);

/** 「14名のお客さまには個別にご連絡し、お詫びしました」; not those who are asked to give back what they got. */
export const APOLOGIZED_TO = inOrder([
  anyOf([
    /^(?:様|さま|全員|(?:全員)?の(?:方々?|皆様|皆さま|お客様|お客さま|患者様?|会員様?|対象者|ご家庭|保護者))(?:全員)?(?:に|へ)(?:は|対し(?:て)?(?:は)?)?、?/,
    /^の(?:ご?家庭|お?宅|保護者)(?:すべて|全て|全戸)?(?:を|に)、?[^。]{0,16}(?:訪ね|訪問|伺)/,
  ]),
  /(?![^。]{0,60}(?:削除|返却|回収|破棄|開封))/,
  /[^。]{0,30}(?:お詫び|謝罪|ご?説明|個別に(?:ご)?連絡|直接(?:ご)?連絡)/,
]);

/** 「16名の方とは連絡がとれておりません」 */
export const UNREACHED_AFTER = inOrder([
  /^(?:分|様|さま)?(?:の(?:方|お客様|患者様|会員様|世帯))?(?:とは?|には?|は|が)/,
  /[^。、]{0,12}(?:連絡|お話|面会|訪問|送達|配達)/,
  /[^。、]{0,10}(?:取れ|とれ|つか|付か|でき|届い)(?:て(?:い|お)(?:り)?)?(?:ま|ず|な)/,
]);

/** 「ご自身宛を含む69名分」: the receiver's own is among them, so that one fewer got out. */
export const WITH_THE_RECEIVERS_OWN =
  /(?:ご?自身|ご?本人|自分)(?:宛て?(?:の分?)?|の分?|分)?(?:も|を)(?:含(?:む|め(?:た|て)?)|合わせて|併せて|あわせて)[^。、]{0,8}$/;

/** 「通知メールが当該授業の履修者63名に送信されていました」: who got a mail that tells of the data. */
export const MAILED_TO_BEFORE = /(?:メール|通知|案内|リンク|URL)(?:が|は)、?[^。]{0,40}$/;
export const MAILED_AFTER =
  /^(?:様|の方)?(?:に|へ|宛て?に?)(?:は)?(?:既に|すでに)?[^。、]{0,6}(?:送信|配信|送付|通知|届)/;
