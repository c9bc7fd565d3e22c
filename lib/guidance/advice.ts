/**
 * What people whose data are concerned can do, keyed by what leaked and by how it came to that. Plain words, nothing
 * promised, nothing frightening; in the catalog's own words, after the guidance of the bodies named as sources.
 * The order is that of urgency.
 */
import type { Bilingual, CauseCode, DataTypeCode } from "../taxonomy";
import type { GuidanceSource } from "./sources";

export interface Advice {
  title: Bilingual;
  /** The advice holds where any of these leaked or may have. */
  dataTypes: readonly DataTypeCode[];
  /** And, where any is given, only with one of these causes. */
  causes: readonly CauseCode[];
  steps: readonly Bilingual[];
  sources: readonly GuidanceSource[];
}

const step = (ja: string, en: string): Bilingual => ({ ja, en });

export const adviceVocabulary = {
  letter: {
    title: step("届いた通知と、自分の情報", "The letter, and what of yours is in it"),
    dataTypes: [],
    causes: [],
    steps: [
      step(
        "届いた通知が本物かどうかは、通知のリンクや番号からではなく、自分で開いた組織の公式サイトで確かめてください。",
        "Check on the organization's official site, which you open yourself, that the letter is genuine; not through a link or number in it.",
      ),
      step(
        "自分の何の情報が含まれるかは、組織の窓口に問い合わせてください。この目録には一人ひとりの情報はありません。",
        "Ask the organization what of yours is among it. This catalog holds no data about single persons.",
      ),
    ],
    sources: ["ppc", "kokusen"],
  },
  card: {
    title: step("クレジットカード", "Payment cards"),
    dataTypes: ["card_number", "card_security_code", "card_expiry", "credit_card"],
    causes: [],
    steps: [
      step(
        "利用明細を確かめ、しばらくは月ごとに見直してください。少額の覚えのない利用も手がかりになります。",
        "Check your card statement, and go on checking it for some months. Small charges that you do not know count too.",
      ),
      step(
        "カード裏面の番号からカード会社に連絡し、番号の変わる再発行が必要かを相談してください。",
        "Call the number on the back of your card and ask the issuer whether to have it reissued with a new number.",
      ),
      step(
        "覚えのない請求は、カード会社に早く申し出てください。補償には届け出の期限があり、60日以内とする会社が多くあります。",
        "Report charges that you did not make to the issuer soon: compensation has a time limit, with many issuers of 60 days.",
      ),
      step(
        "再発行したら、公共料金など自動払いに登録したカード番号も変更してください。",
        "After a reissue, change the number wherever it pays a bill by itself.",
      ),
    ],
    sources: ["creditAssociation", "kokusen"],
  },
  password: {
    title: step("パスワード・ログイン情報", "Passwords and logins"),
    dataTypes: ["password", "login_credentials", "password_hash"],
    causes: [],
    steps: [
      step(
        "このサービスのパスワードを、公式のアプリかサイトから変更してください。",
        "Change the password of this service, in its own app or site.",
      ),
      step(
        "同じ、または似たパスワードを使っているサービスでは、すべて別々のものに変えてください。",
        "Wherever you used the same password or one like it, change it, to a different one each.",
      ),
      step(
        "多要素認証(二段階認証)を使えるサービスでは有効にし、ログイン履歴に覚えのないものがないか確かめてください。",
        "Turn on multi-factor authentication where there is any, and look through the login history.",
      ),
    ],
    sources: ["ipa", "npa"],
  },
  passwordHash: {
    title: step("暗号化・ハッシュ化されたパスワード", "Encrypted or hashed passwords"),
    dataTypes: ["password_hash"],
    causes: [],
    steps: [
      step(
        "暗号化・ハッシュ化されていても、短いものやありふれたものは解かれることがあります。そのままのパスワードが漏れたときと同じように変更してください。",
        "They can still be worked out where they are short or common: change them as if they had leaked as they are.",
      ),
    ],
    sources: ["ipa"],
  },
  bank: {
    title: step("銀行口座", "Bank accounts"),
    dataTypes: ["bank_account"],
    causes: [],
    steps: [
      step(
        "通帳や取引明細で、覚えのない引き落としや振込がないか確かめてください。",
        "Look through the account for debits or transfers that you do not know.",
      ),
      step("覚えのない取引があれば、すぐに金融機関に連絡してください。", "If there is one, call the bank at once."),
      step(
        "銀行や警察を名乗る相手にも、暗証番号やワンタイムパスワードは伝えないでください。",
        "Give no PIN or one-time password to anyone, not to callers who say they are the bank or the police.",
      ),
    ],
    sources: ["bankers", "npa"],
  },
  governmentId: {
    title: step("マイナンバー・免許証などの公的番号", "My Number and other official numbers"),
    dataTypes: ["government_id"],
    causes: [],
    steps: [
      step(
        "マイナンバーは、番号だけで他人が手続きをすることはできない仕組みです。不正に使われるおそれがあるときは、市区町村に番号の変更を相談できます。",
        "A My Number alone does not let a stranger act for you. Where it may be misused, your municipality can change it.",
      ),
      step(
        "免許証や旅券などの写しが含まれていたときは、発行元に相談し、覚えのない契約や督促に気をつけてください。",
        "If copies of a licence or passport were among it, ask the issuer, and watch for contracts or bills you know nothing of.",
      ),
      step(
        "なりすましの借入れが心配なときは、信用情報機関の「本人申告」で注意を登録できます。",
        "If you fear loans in your name, credit bureaus let you put a note of your own on your file.",
      ),
    ],
    sources: ["myNumber", "creditBureau", "ppc"],
  },
  stolenMail: {
    title: step("なりすましのメール・メッセージ", "Mail and messages in a false name"),
    dataTypes: ["email", "message", "contact_details"],
    causes: ["malware", "phishing", "credential_abuse"],
    steps: [
      step(
        "この組織や担当者、やり取りの相手を装うメールやメッセージが届くことがあります。差出人の名前ではなくアドレスを確かめ、添付ファイルやリンクは開かないでください。",
        "Mail or messages may come in the name of this organization, its staff or people you write with. Check the address, not the name, and open no attachment or link.",
      ),
      step(
        "開いてしまったときは、端末をネットワークから外し、職場の担当者や相談窓口に知らせてください。",
        "If you opened one, take the device off the network and tell your IT staff or a helpline.",
      ),
    ],
    sources: ["ipa", "antiphishing"],
  },
  contact: {
    title: step("メール・電話・SMS", "Email, phone, text messages"),
    dataTypes: ["email", "phone", "contact_details", "social_account"],
    causes: [],
    steps: [
      step(
        "この件を名乗る連絡に気をつけてください。氏名や取引の内容が合っていても、本物とは限りません。",
        "Beware of messages about this incident. That your name or order is right does not make them genuine.",
      ),
      step(
        "届いたリンクからは手続きせず、公式サイトや以前から使っているアプリを自分で開いてください。",
        "Do not act through links that were sent to you; open the official site or app yourself.",
      ),
      step(
        "電話でパスワード、認証番号、カード番号を聞かれても答えず、いったん切って公式の番号にかけ直してください。",
        "Asked on the phone for a password, code or card number, hang up and call the official number.",
      ),
    ],
    sources: ["antiphishing", "kokusen"],
  },
  address: {
    title: step("住所", "Home address"),
    dataTypes: ["address"],
    causes: [],
    steps: [
      step(
        "覚えのない請求書、代金引換の荷物、訪問の勧誘には応じず、支払う前に相談してください。",
        "Do not pay bills, parcels or callers at the door that you know nothing of; ask first.",
      ),
    ],
    sources: ["kokusen"],
  },
  birth: {
    title: step("生年月日", "Date of birth"),
    dataTypes: ["date_of_birth"],
    causes: [],
    steps: [
      step(
        "暗証番号や「秘密の質問」に生年月日を使っていたら、別のものに変えてください。",
        "If a PIN or a security question rests on your date of birth, change it.",
      ),
    ],
    sources: ["npa"],
  },
  userId: {
    title: step("会員ID・アカウント名", "User IDs and account names"),
    dataTypes: ["user_id", "display_name", "social_account"],
    causes: [],
    steps: [
      step(
        "IDが知られると、パスワードを推測して試されることがあります。推測されにくく、使い回していないものにし、多要素認証を有効にしてください。",
        "Who knows an ID can try passwords. Use one that is hard to guess and used nowhere else, and multi-factor authentication.",
      ),
    ],
    sources: ["ipa"],
  },
  health: {
    title: step(
      "健康・福祉・相談・通信など、人に知られたくない内容",
      "Health, welfare, communications and other private matters",
    ),
    dataTypes: ["health", "welfare", "sensitive", "inquiry", "message", "family", "insurance"],
    causes: [],
    steps: [
      step(
        "自分について何が含まれていたかを、組織の窓口に確かめてください。",
        "Ask the organization what about you was among it.",
      ),
      step(
        "知った人から脅しや嫌がらせを受けたときは、応じずに記録を残し、警察相談専用電話(#9110)や、みんなの人権110番(0570-003-110)に相談してください。",
        "If anyone threatens or harasses you with it, do not give in, keep a record, and call the police advice line (#9110) or the foreign-language human rights hotline (0570-090-911).",
      ),
    ],
    sources: ["humanRights", "npa"],
  },
  career: {
    title: step("成績・経歴・人事・収入", "School, career and income"),
    dataTypes: ["grades", "school_record", "resume", "hr_record", "salary", "tax", "education_history"],
    causes: [],
    steps: [
      step(
        "就職、進学、投資などの勧誘で、自分をよく知っているように話す相手に気をつけてください。",
        "Beware of offers of work, study or investment from people who seem to know you well.",
      ),
      step(
        "含まれていた内容が気になるときは、組織の窓口に何がどこまで含まれていたかを確かめてください。",
        "Ask the organization what exactly was among it.",
      ),
    ],
    sources: ["kokusen"],
  },
  image: {
    title: step("写真・映像", "Photos and video"),
    dataTypes: ["photo_video"],
    causes: [],
    steps: [
      step(
        "広まっているのを見つけたら、転載せず、見つけた場所(URL)と日時を控えて窓口に知らせてください。",
        "If you find them spread, do not repost; note the address and time, and tell the organization.",
      ),
      step(
        "サイトの運営者への削除の依頼について、法務局などに相談できます。",
        "The Legal Affairs Bureau advises on asking sites to take them down.",
      ),
    ],
    sources: ["humanRights"],
  },
  ransom: {
    title: step("盗まれた情報の公開", "Stolen data made public"),
    dataTypes: [],
    causes: ["ransomware"],
    steps: [
      step(
        "この種の攻撃では、盗まれた情報が公開されることがあります。確かめようとして攻撃者のサイトを開かないでください。",
        "In attacks of this kind stolen data are sometimes published. Do not visit the attackers' site to look.",
      ),
    ],
    sources: ["npa"],
  },
  received: {
    title: step("他人の情報が届いた人へ", "If someone else's data reached you"),
    dataTypes: [],
    causes: ["misdelivery"],
    steps: [
      step(
        "開かず、写しを取らず、人に渡さずに、送り主へ連絡して、返却または削除の求めに応じてください。",
        "Do not open, copy or pass it on; tell the sender, and return or delete it as asked.",
      ),
    ],
    sources: ["ppc"],
  },
} as const satisfies Record<string, Advice>;

export type AdviceCode = keyof typeof adviceVocabulary;
