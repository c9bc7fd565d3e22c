/** English words of the field and what notices have for them; the format is told in `said-words.ts`. */

const EVENTS = `
leak leakage > 漏えい 流出
expose exposure > 閲覧可能 公開 漏えい 流出
disclose reveal > 公開 開示 漏えい
compromise > 侵害 不正アクセス 漏えい
steal thief burglar burglary robbery rob break-in snatch > 盗難 窃取 窃盗 盗まれる > cause:theft
lose missing misplace mislay lost_property > 紛失 所在不明 置き忘れ 亡失 > cause:loss
leave leave_behind leave_on forget > 置き忘れ 紛失 > cause:loss
drop > 紛失 落とす
discard throw_away throw_out dispose disposal shred trash garbage rubbish > 廃棄 誤廃棄 溶解
burn incinerate > 焼却 溶解
take take_out take_away carry_off walk_off smuggle exfiltrate > 持ち出し 持ち出す 窃取 > cause:insider_misuse
insider rogue_employee inside_job dishonest_employee embezzle > 内部不正 持ち出し > cause:insider_misuse
snoop peek pry look_up curiosity curious > 閲覧 目的外 業務外 私的 > cause:insider_misuse
sell > 販売 売却
send > 送信 送付
misdeliver misdirect missent misaddress wrong_person wrong_recipient wrong_address wrong_people wrong_customer wrong_patient wrong_resident wrong_household wrong_company wrong_number misdial > 誤送信 誤送付 誤交付 誤って送信 誤って送付 > cause:misdelivery
wrong > 誤 別の 誤って
mistake mistaken mistakenly by_mistake accidentally accidental error erroneous inadvertently > 誤って 誤り ミス
to_field cc bcc all_recipients each_other other_recipients visible_to_all visible_to_all_recipients visible_to_each_other > cc bcc to 宛先 一斉送信 > cause:misdelivery
recipient addressee > 宛先 受信者 送信先
attach attachment > 添付
swap mix_up mixed_up switch > 取り違え 入れ違い 入れ替わる
hand hand_over > 交付 手渡し 誤交付
deliver delivery > 配達 送付 交付
post > 投稿 掲載 公開
upload > アップロード 掲載
publish > 公開 掲載 誤掲載
public publicly visible viewable accessible open_to_anyone anyone_could_see searchable > 閲覧可能 閲覧 公開
view see watch read display show > 閲覧 表示
another_user other_user another_customer another_member other_people another_person other_customer > 他の会員 他のお客様 別のお客様 別の会員 他の利用者 別のユーザー 他人
misconfigure misconfiguration wrong_setting sharing_setting > 設定ミス 誤設定 設定誤り > cause:misconfiguration
setting permission access_right > 設定 権限
share > 共有
bug glitch defect malfunction programming_error > 不具合 バグ > cause:software_defect
hack hacking > 不正アクセス 不正侵入 侵入 > cause:unauthorized_access cause:vulnerability_exploit cause:credential_abuse cause:ransomware
intrusion intrude break_into infiltrate > 不正アクセス 不正侵入 侵入 > cause:unauthorized_access
hacker attacker intruder cybercriminal > 攻撃者 第三者
attack > 攻撃
ransom extort extortion blackmail ransom_note > 身代金 ランサムウェア 脅迫 > cause:ransomware
encrypt encryption > 暗号化
decrypt > 復号
virus trojan worm infect infection > ウイルス マルウェア 感染 > cause:malware cause:ransomware
phish smishing > フィッシング > cause:phishing
scam fraud swindle fake_warning fake_alert tech_support fake_support > 詐欺 サポート詐欺 偽 > cause:phishing
fake false bogus > 偽 虚偽
impersonate spoof pretend > なりすまし
hijack take_over takeover account_takeover > 乗っ取り 不正ログイン 不正利用 > cause:credential_abuse
login log_in sign_in logon > ログイン
password_reuse reuse reused_password credential_stuffing password_list list_attack > リスト型攻撃 使い回し > cause:credential_abuse
guess > 推測
vulnerability exploit unpatched security_hole security_flaw flaw zero-day > 脆弱性 > cause:vulnerability_exploit
patch > 修正 パッチ 更新
skim skimmer formjacking card_skimming payment_page > スキミング 改ざん 決済 > cause:web_skimming
tamper deface defacement > 改ざん
crash hardware_failure disk_failure equipment_failure storage_failure > 故障 障害 > cause:equipment_failure
fail failure break > 故障 障害
outage downtime system_failure > システム障害 停止
stop suspend shut_down > 停止 休止
misuse abuse fraudulent fraudulently unauthorized_use misappropriate > 不正利用 悪用 不正
delete erase wipe remove > 削除 消去
keep retain remain leftover undeleted > 保管 保存 残る 保有
recover retrieve > 回収 復旧
find discover detect > 発見 発覚 判明
return > 返却
copy duplicate > コピー 複製
print > 印刷
scan > スキャン
forward auto-forward > 転送 自動転送
download > ダウンロード
reply > 返信
warn warning alert > 警告
call phone_call > 電話
remote remote_control remote_access remote_desktop > 遠隔操作 遠隔 リモート
arrest > 逮捕
punish disciplinary discipline dismissal dismiss > 懲戒 処分
lawsuit sue > 訴訟
resign quit retire leave_the_company > 退職
new_job new_employer change_job job_change next_employer > 転職 転職先
solicit solicitation sales_call telemarketing > 勧誘 営業
dark_web leak_site darknet > ダークウェブ リークサイト
mining cryptomining cryptojacking > マイニング 採掘
cryptocurrency bitcoin > 暗号資産 仮想通貨
redact redaction black_out blacked_out mask > 黒塗り 墨塗り マスキング
spend spent > 利用 使用 消費
mistype mistyped typo misspell misspelt misspelled > 誤入力 入力ミス 誤記 つづり
autocomplete > オートコンプリート 入力候補
expire expired lapse > 失効 期限切れ 期限
cancel cancellation > 取消 キャンセル 解約
refund > 返金
update upgrade > 更新 アップデート
migrate migration > 移行
maintenance > 保守 メンテナンス
brute_force weak_password default_password simple_password > 総当たり 推測 初期パスワード > cause:credential_abuse
two-factor multi-factor mfa > 多要素認証 二段階認証
botnet ddos > DDoS攻撃 ボットネット
cache cdn > キャッシュ CDN
session > セッション
access_key api_key secret_key > アクセスキー APIキー 秘密鍵
source_code repository commit > ソースコード リポジトリ
bucket cloud_storage > バケット クラウドストレージ ストレージ
google_drive shared_drive share_link shared_link > ドライブ 共有リンク 共有
administrator admin > 管理者
privilege > 権限
namesake same_name > 同姓同名
duplicate > 重複
hidden hidden_sheet hidden_column > 非表示 隠し
fine penalty > 課徴金 罰金
compensate compensation > 補償 賠償
apologize apology sorry > お詫び 謝罪
`;

const THINGS = `
laptop notebook_pc notebook_computer > ノートパソコン パソコン ノートPC
computer pc > パソコン 端末
device terminal > 端末 機器
tablet ipad > タブレット
phone cellphone cell_phone mobile_phone smartphone > 携帯電話 スマートフォン
usb usb_stick usb_memory usb_drive thumb_drive flash_drive memory_stick > USBメモリ 記録媒体
hard_drive hard_disk external_drive disk > ハードディスク HDD ディスク
storage > ストレージ 記憶装置
memory_card sd_card > SDカード メモリカード
paper document paperwork > 書類 文書 資料
file folder > ファイル フォルダ
letter notice > 通知書 文書 手紙
postal_mail post_office mail_item postcard > 郵便 はがき
email e-mail mail > メール
mailbox inbox mail_account email_account > メールボックス メールアカウント メール
account > アカウント
server > サーバー
network > ネットワーク
vpn > VPN
bag briefcase backpack handbag suitcase > かばん 鞄 バッグ リュック
notebook notepad memo > 手帳 ノート メモ
photo picture photograph image > 写真 画像 > data:photo_video
video footage movie > 動画 映像 > data:photo_video
camera > カメラ
form google_form > フォーム
survey questionnaire > アンケート 調査票
list roster name_list directory mailing > 名簿 リスト 一覧
spreadsheet excel excel_file > エクセル Excel 表計算
envelope > 封筒
fax > FAX ファックス
website site homepage web_page web_site > ホームページ ウェブサイト
app application_software mobile_app > アプリ
cloud > クラウド
database > データベース
backup > バックアップ
link url > URL リンク
newsletter mail_magazine > メールマガジン 会報
mailing_list > メーリングリスト
printer copier > プリンター 複合機
map > 地図
train subway station railway > 電車 列車 駅 鉄道
bus > バス
car vehicle parked_car parking parking_lot > 車 自動車 車上荒らし 駐車場
taxi > タクシー
bicycle bike > 自転車
plane airplane airport > 飛行機 空港
home house > 自宅
street road roadside > 路上 道路
safe locker cabinet > 金庫 ロッカー キャビネット 書庫
warehouse > 倉庫
key > 鍵
answer_sheet exam_paper > 答案 解答用紙
whiteboard > ホワイトボード
domain > ドメイン
social_media sns > SNS
twitter > Twitter X
instagram > Instagram インスタグラム
point points > ポイント
coupon > クーポン
wallet purse > 財布
ballot polling polling_station polling_place voting > 投票 投票所 選挙
roll register registry ledger > 名簿 台帳 抄本
label address_label sticker > ラベル 宛名
invoice bill > 請求書 納付書
receipt > 領収書 受領
statement > 明細
ticket > チケット 券
parcel package > 荷物 小包
courier shipping ship shipment > 発送 配送 宅配
minutes meeting_minutes > 議事録 会議録
meeting conference > 会議
presentation slide slides > 発表 スライド
drawing plan blueprint > 図面 計画
log > ログ 記録
record > 記録
index_card card_index > カード
draft > 下書き
roof > 屋根
window > 窓
desk drawer > 机 引き出し
meter meter_reading > 検針 メーター
tape > テープ
album > アルバム
portal > ポータル
qr_code > QRコード
chat_tool slack teams > チャット
booking reservation > 予約
`;

const PEOPLE = `
employee staff staff_member worker > 従業員 職員 社員
former_employee ex-employee former_worker former_staff ex-worker > 元従業員 元社員 元職員 退職
temp temporary_worker temporary_staff temp_worker > 派遣社員 派遣
teacher schoolteacher > 教諭 教員 教師
nurse > 看護師
doctor physician > 医師
care_worker caregiver helper > 介護 ヘルパー
police_officer cop policeman > 警察官 警察 > kind:police
officer > 警察官 職員
official civil_servant public_servant > 職員
professor lecturer > 教授 教員
researcher > 研究者 研究
engineer developer programmer > エンジニア 技術者 開発者
student pupil schoolchild > 学生 生徒 児童 > subject:students
child kid infant > 児童 子ども
graduate alumni > 卒業生
parent guardian mother father > 保護者 > subject:guardians
family > 家族
patient > 患者 > subject:patients
resident citizen townspeople > 住民 市民 > subject:residents
taxpayer > 納税者
household > 世帯
voter > 有権者 選挙人名簿
customer client buyer shopper consumer > 顧客 お客様 > subject:customers
member > 会員
user subscriber > 利用者 ユーザー 会員 > subject:customers
applicant job_applicant job_seeker candidate > 応募者 > subject:applicants
donor > 寄附者 寄附 > subject:donors
participant attendee respondent entrant > 参加者 申込者 > subject:participants
shareholder investor stockholder > 株主
contractor vendor supplier outsource subcontractor > 委託先 業務委託 委託業者
business_partner partner_company trading_partner > 取引先 > subject:partners
stranger third_party outsider > 第三者
victim > 被害者
elderly senior > 高齢者
winner prize_winner > 当選者
tenant > 入居者 賃借人
lawyer attorney > 弁護士
suspect > 容疑者 被疑者
driver > 運転者 運転手
volunteer > ボランティア
mayor > 市長
principal headmaster > 校長
manager boss > 上司 管理者 店長
acquaintance friend > 知人 友人
neighbor neighbour > 近隣 近所
foreigner > 外国人
exchange_student international_student > 留学生
job_changer > 転職者
store_clerk shop_clerk clerk part-timer part-time_worker > 従業員 アルバイト 店舗
`;

const ORGANIZATIONS = `
university college > 大学
school > 学校 > kind:school
high_school > 高校 高等学校
junior_high middle_school junior_high_school > 中学校
elementary_school primary_school > 小学校
kindergarten nursery nursery_school preschool daycare > 幼稚園 保育園 保育所 こども園
school_for_the_deaf deaf_school > ろう学校 ろう学園 聴覚特別支援学校
special_needs_school special_school > 特別支援学校
cram_school > 学習塾 塾
hospital > 病院 > kind:hospital
clinic doctor's_office > クリニック 診療所 医院
dentist dental > 歯科
pharmacy drugstore > 薬局 調剤
bank > 銀行
credit_union > 信用金庫 信用組合
securities brokerage > 証券
insurance insurance_company insurer > 保険
city town village ward municipality local_government city_office > 市 町 村 > kind:municipality
city_hall town_hall town_office village_office ward_office > 市役所 役場 区役所 > kind:municipality
city_government municipal > 市 > kind:municipality
prefecture prefectural > 県 > kind:prefecture
government ministry government_agency national_agency > 省 庁 > kind:national
agency > 庁 機構
institute research_institute laboratory lab > 研究所 研究機構 研究室
police police_station > 警察 > kind:police
company firm corporation business > 会社 企業 > kind:company
shop store retailer > 店 ショップ 店舗
online_shop online_store web_shop webshop e-commerce ec_site ecommerce mail_order > 通販 オンラインショップ ECサイト
restaurant diner cafe > レストラン 飲食店 食堂
bar pub izakaya > 居酒屋 飲食店
hotel inn > ホテル 旅館 宿泊
travel_agency travel_agent travel_company tour > 旅行
airline > 航空
railway_company railroad > 鉄道
real_estate realtor estate_agent > 不動産
gas_company > ガス
power_company electric_company utility > 電力 電気
telecom carrier internet_provider > 通信 プロバイダ
manufacturer factory > 製造 工場 メーカー
printing_company > 印刷
publisher > 出版
newspaper > 新聞
cinema theater > 映画 劇場
nonprofit non-profit npo charity ngo foundation association society > 法人 財団 協会 > kind:association
chamber_of_commerce > 商工会議所 商工会
cooperative co-op > 生協 協同組合
union > 組合
library > 図書館
museum > 美術館 博物館
nursing_home care_home > 介護 老人ホーム
community_centre community_center > 公民館 コミュニティセンター
call_center call_centre > コールセンター
labor_bureau labour_bureau > 労働局
board_of_education education_board > 教育委員会
tax_office > 税務署 税務
health_center health_centre > 保健所 保健センター
subsidiary > 子会社
parent_company > 親会社
affiliate group_company > グループ会社 関連会社
fire_department fire_station fire_brigade > 消防
court > 裁判所
post_office > 郵便局
department_store > 百貨店
supermarket > スーパー
convenience_store > コンビニ コンビニエンスストア
photo_studio photographer > 写真館 写真
fitness gym fitness_club > フィットネス ジム
moving_company shipping_company logistics trucking > 運輸 運送 物流
construction builder > 建設 工事
temp_agency staffing staffing_agency recruitment_agency > 人材 派遣 紹介
social_welfare council_of_social_welfare > 社会福祉協議会
health_insurance_society > 健康保険組合
tourism tourist_association > 観光 観光協会
farm agriculture agricultural > 農業 農協
service_provider provider > 事業者 提供
`;

const DATA = `
name full_name > 氏名 名前 > data:name
address home_address physical_address > 住所 > data:address
email_address mail_address > メールアドレス > data:email
phone_number telephone_number > 電話番号 > data:phone
birthday birth_date birthdate date_of_birth > 生年月日 > data:date_of_birth
gender sex > 性別 > data:gender
age > 年齢 > data:age
nationality > 国籍 > data:nationality
passport > パスポート 旅券 > data:government_id
driver's_license driving_licence driver_license drivers_license > 運転免許証 免許証 > data:government_id
my_number individual_number social_security_number national_id id_card > マイナンバー 個人番号 > data:government_id
credit_card card payment_card card_data card_details > クレジットカード カード > data:credit_card data:card_number
card_number > カード番号 > data:card_number
security_code cvv > セキュリティコード > data:card_security_code
bank_account bank_details account_number > 口座 口座番号 > data:bank_account
salary wage pay payroll bonus pay_slip payslip > 給与 給料 賃金 > data:salary
tax tax_bill > 税 課税 納税 > data:tax
income > 所得 > data:tax
resume cv curriculum_vitae > 履歴書 職務経歴書 > data:resume
personnel_file personnel_record > 人事 > data:hr_record
medical medical_record health health_record patient_record chart > 診療 健康 カルテ 医療 > data:health
diagnosis illness disease sickness > 病名 診断 疾患 > data:health
medicine drug prescription medication > 薬 処方 薬剤 > data:health
test_result exam_result > 検査 検査結果 試験結果
checkup health_checkup medical_checkup > 健康診断 健診 > data:health
grade score mark report_card transcript > 成績 点数 通知表 > data:grades
exam test > 試験 テスト
student_id student_number > 学籍番号 学生番号 > data:student_number
employee_number employee_id > 社員番号 職員番号 > data:employee_number
contract > 契約 > data:contract
order purchase purchase_history > 注文 購入 > data:purchase_history
donation > 寄附 寄付 > data:donation
scholarship > 奨学金
pension > 年金
welfare > 福祉 生活保護 > data:welfare
benefit allowance subsidy > 給付金 手当 補助金
loan mortgage > 融資 ローン 貸付
ip_address > IPアドレス > data:device_id
business_card > 名刺
message chat conversation > メッセージ 通信
inquiry enquiry complaint consultation > 問い合わせ 相談 苦情 > data:inquiry
customer_data customer_list client_list client_data customer_information > 顧客情報 顧客名簿 顧客リスト > subject:customers
personal_data personal_information personal_details > 個人情報 個人データ
data information > 情報 データ
land farmland farm_land property > 土地 農地 不動産 > data:land_property
license_plate number_plate > 車両 ナンバー > data:vehicle
vaccine vaccination > ワクチン 接種
covid coronavirus > 新型コロナウイルス コロナ
lottery > 抽選 当選
election vote > 選挙 投票
certificate > 証明書
family_register > 戸籍
residence_certificate resident_record > 住民票
recruit recruitment hire hiring job > 採用 求人 就職
interview > 面談 面接
separation_slip > 離職票
parking_certificate > 保管場所証明
traffic_ticket violation traffic_violation > 違反 交通違反 反則
crime criminal > 犯罪 事件
domestic_violence > DV 配偶者暴力 支援措置
surgery operation operating_room operating_theatre > 手術 手術室
ward hospital_ward > 病棟 病室
pregnant pregnancy > 妊娠 母子
disability disabled > 障害者 障害
nursing care > 介護 看護
homework > 宿題
campaign > キャンペーン
disaster evacuation > 災害 避難
festival > 祭り 祭
seminar lecture > セミナー 講座 講演
event > イベント 催し
tender bid > 入札
investigate investigation > 調査
report > 報告
security > セキュリティ
incident accident > 事案 事故 インシデント
`;

const PLACES = `
japan japanese > 日本 国内
america american us_based united_states u.s. > 米国 アメリカ
britain british united_kingdom england > 英国 イギリス
china chinese > 中国
korea korean south_korea > 韓国
taiwan taiwanese > 台湾
hong_kong > 香港
philippines philippine filipino > フィリピン
thailand thai > タイ
vietnam vietnamese > ベトナム
indonesia indonesian > インドネシア
malaysia malaysian > マレーシア
singapore > シンガポール
india indian > インド
australia australian > オーストラリア 豪州
canada canadian > カナダ
germany german > ドイツ
france french > フランス
italy italian > イタリア
spain spanish > スペイン
netherlands dutch > オランダ
russia russian > ロシア
brazil brazilian > ブラジル
mexico mexican > メキシコ
europe european eu > 欧州 ヨーロッパ
asia asian > アジア
overseas foreign abroad > 海外 国外
`;

export const englishWords = [EVENTS, THINGS, PEOPLE, ORGANIZATIONS, DATA, PLACES].join("");
