/** The service in which it happened, where a notice names no provider. */

import type { RelatedOrganization } from "../../../notice";
import { matchesOf, occurrencesOf } from "../../matching/matches";
import type { Reading } from "../../reading";
import { findingFrom } from "../../trace";
import { SERVICE_IN_USE } from "../../vocabulary/names-without-form";
import { inOrder } from "../../vocabulary/patterns";
import { coreOf, isSame, organizationsIn } from "./known";

/** 「当社が運営する…」「弊社の…サービス」: a service that the discloser runs itself. */
const OWN_SERVICE =
  /[当弊本](?:社|店|市|学|校|院|会|協会|財団|機構|県|町|村|区)(?:グループ)?(?:の|で|が[^。、]{0,16}?(?:運営|提供|開発|展開|販売))[^。\n]{0,24}$/;

/** 「「ことりメモ」をご利用のみなさまへ」「…をご利用いただき、誠にありがとうございます」: who writes so runs it. */
const FOR_ITS_READERS = inOrder([
  /^[」』)]を(?:いつも|日頃より|平素より)?/,
  /(?:ご利用|お使い|ご愛[用顧読]|お楽しみ|ご購読|お引き立て)(?:の|いただいている|くださる|いただき|頂き|くださり|下さり)/,
  /(?:、?(?:誠に|まことに)?(?:ありがとう|有難う|厚く|感謝|御礼)|(?:み?な?さま|皆様|皆さま|皆さん|お客様|お客さま|方)へ)/,
]);

/** Where no provider is named, the service stands for it; `own` are the discloser and those of its group. */
export function readServices({ notice, trace }: Reading, own: readonly string[]): RelatedOrganization[] {
  for (const match of matchesOf(notice.text, SERVICE_IN_USE)) {
    const name = (Object.values(match.groups ?? {}).find((words) => words !== undefined) ?? "").trim();
    const start = match.index + match[0].lastIndexOf(name);
    const span = { start, end: start + name.length };
    const candidate = { value: name, span, rule: "service-in-use", score: 0.5 };
    const isOwn =
      BUTTON.test(name) ||
      CLAUSE.test(name) ||
      SOMEBODYS_OWN.test(notice.text.slice(Math.max(0, match.index - 16), match.index)) ||
      MAIL_FIELD.test(name) ||
      own.includes(coreOf(name)) ||
      own.some((core) => isRunBy(core, notice.text.slice(Math.max(0, match.index - 60), start))) ||
      occurrencesOf(notice.text, name, MOST_OCCURRENCES).some(({ end }) =>
        FOR_ITS_READERS.test(notice.text.slice(end, end + 40)),
      ) ||
      OWN_SERVICE.test(notice.text.slice(Math.max(0, match.index - 30), start));
    if (isOwn || !isInUse(notice.text, match, name)) {
      trace.reject(
        "relatedOrganizations",
        candidate,
        "the discloser's own service, words on a screen, or not said to be in use",
      );
      continue;
    }
    trace.accept("relatedOrganizations", candidate);
    const provider = organizationsIn(notice).find((organization) => isSame(coreOf(organization.name), coreOf(name)));
    const spans = [span, ...(provider ? provider.mentions.slice(0, 1) : [])];
    const isShort = provider?.name.replace(/ ?社$/, "") === name;
    return [
      {
        name: isShort ? name : (provider?.name ?? name),
        role: "service",
        ...findingFrom(notice, spans, "service-in-use"),
      },
    ];
  }
  return [];
}

/** Of a name in a notice. */
const MOST_OCCURRENCES = 20;

/** Whose weakness let a stranger in is in use there: 「…パッケージ「X」の脆弱性が悪用され」. */
const ITS_WEAKNESS = /^[^。、]{0,12}の(?:脆弱性|欠陥)(?:が|を)[^。、]{0,6}(?:悪用|突|利用)/;

/** Behind what a maker is known for: 「…フォームで作成した」「…ドライブの共有設定」. */
const WORKED_WITH = /^[^。]{0,30}(?:作成|作っ|作り|設定|保存|保管|公開|共有|管理|閲覧|受け?付け?|利用|使用)/;

/** Right behind a service: what its users manage their own affairs with. */
const SCREEN_TO_MANAGE = /^の[^。、]{0,12}(?:管理(?:者用?)?(?:画面|サイト|ページ)|管理者アカウント)/;

/** 「リンクを知っている全員」: words of a setting. */
const CLAUSE = /[をがは][^、。]{0,8}(?:る|た|い|ない)(?:[一-龠]{1,3})?$/;

/** 「株式会社ワークフォンテが提供する…アプリ」 of that company itself. */
function isRunBy(own: string, before: string): boolean {
  const at = own === "" ? -1 : before.toLowerCase().lastIndexOf(own);
  return (
    at >= 0 &&
    /^(?:株式会社|合同会社|有限会社)?[)」]?(?:[(][^)]*[)])?(?:(?:が|の)[^。、]{0,3}|が[^。、がは]{0,24}(?:向け|様|さま|さん|方|企業|法人|店舗)に)(?:提供|運営|開発|展開|販売)[^。、」]{0,40}$/.test(
      before.slice(at + own.length),
    )
  );
}

/** 「オンラインストレージサービス「…」に保存していた」: whoever keeps data in such a service uses it. */
const KEEPS_DATA = /(?:ストレージ|クラウド|転送|フォーム|共有|ドライブ|外部)[^「」。、]{0,16}[「『(]/;
const DATA_KEPT =
  /^(?:を用いて|を使って|上?[にで])[^。、]{0,16}(?:保存|保管|入力|アップロード|作成|管理|共有|公開|送信|受け?付け)/;

/** 「BCC(ブラインドカーボンコピー)」: where a mail is addressed, no service. */
const MAIL_FIELD = /^(?:BCC|CC|TO|宛先|件名|差出人|送信先)(?![A-Za-z])/i;

/** 「名簿を私用のXドライブに保存し」: it was used against the discloser. */
const SOMEBODYS_OWN =
  /(?:私用|私的|個人(?:所有|契約|利用)?|自身|自分|自己|個人(?:で|的に)(?:契約|利用)(?:した|する|している))の?$/;

/** 「結果の概要を表示する」: words on a screen, no service. */
const BUTTON = /(?:する|した|します|しない|です|ください|こと|設定|オン|オフ)$/;

/** Said to be used right there, or anywhere else where the incident is said to have happened in it. */
function isInUse(text: string, match: RegExpExecArray, name: string): boolean {
  const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
  if (/(?:提供|利用|使用|導入|契約)(?:して|し(?:た|、)|する|される|を受け)/.test(around)) return true;
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
  if (ITS_WEAKNESS.test(behind)) return true;
  if (match.groups?.made !== undefined && WORKED_WITH.test(behind)) return true;
  if (
    KEEPS_DATA.test(text.slice(Math.max(0, match.index - 20), match.index + match[0].length)) &&
    DATA_KEPT.test(behind)
  )
    return true;
  // Whoever has a screen to manage it with uses it: 「予約サイト「…」の宿泊施設用管理画面」.
  if (
    SCREEN_TO_MANAGE.test(behind) ||
    occurrencesOf(text, name, MOST_OCCURRENCES).some(({ end }) => SCREEN_TO_MANAGE.test(text.slice(end, end + 30)))
  )
    return true;
  if (!/^[^。]{0,40}(?:不正アクセス|攻撃|漏え?い|障害|不具合)/.test(behind)) return false;
  return [`「${name}」を`, `${name}を`].some((words) => {
    const at = text.indexOf(words);
    return at >= 0 && /^(?:利用|使用|導入)/.test(text.slice(at + words.length, at + words.length + 2));
  });
}
