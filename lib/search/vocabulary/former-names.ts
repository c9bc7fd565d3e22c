/**
 * Names that somebody or something had before, and abbreviations in Latin letters that are its own, and the name that
 * notices have; the format is told in `said-words.ts`.
 */
export const formerNames = `
JASSO 日本育英会 育英会 学生支援機構 > 日本学生支援機構
JSPS 学振 > 日本学術振興会
JST 科学技術振興事業団 > 科学技術振興機構
JAXA 宇宙開発事業団 NASDA > 宇宙航空研究開発機構
JICA 国際協力事業団 > 国際協力機構
JETRO ジェトロ > 日本貿易振興機構
AIST 産総研 工業技術院 > 産業技術総合研究所
RIKEN 理研 > 理化学研究所
NEDO > 新エネルギー・産業技術総合開発機構
NICT 通信総合研究所 > 情報通信研究機構
NIMS > 物質・材料研究機構
NII > 国立情報学研究所
KEK > 高エネルギー加速器研究機構
JAEA 原研 動燃 > 日本原子力研究開発機構
JAMSTEC > 海洋研究開発機構
JOGMEC > エネルギー・金属鉱物資源機構
PMDA > 医薬品医療機器総合機構
AMED > 日本医療研究開発機構
NARO 農研機構 > 農業・食品産業技術総合研究機構
JFC 国民生活金融公庫 日本公庫 > 日本政策金融公庫
JNTO 国際観光振興機構 > 日本政府観光局
JRA > 日本中央競馬会
NHK > 日本放送協会
JAF > 日本自動車連盟
JSA > 日本規格協会
UR 住宅・都市整備公団 都市基盤整備公団 > 都市再生機構
JEED 雇用・能力開発機構 > 高齢・障害・求職者雇用支援機構
住宅金融公庫 > 住宅金融支援機構
社会保険庁 社保庁 > 日本年金機構
JFTC 公取委 公取 > 公正取引委員会
FSA > 金融庁
MEXT 文部省 > 文部科学省
MHLW 厚生省 労働省 > 厚生労働省
MLIT 建設省 運輸省 > 国土交通省
MIC 郵政省 自治省 > 総務省
MAFF 農林省 > 農林水産省
MOFA > 外務省
通産省 通商産業省 > 経済産業省
大蔵省 > 財務省
環境庁 > 環境省
防衛庁 > 防衛省
NPA > 警察庁
NTA > 国税庁
職安 公共職業安定所 職業安定所 > ハローワーク 公共職業安定所
電電公社 日本電信電話公社 > NTT 日本電信電話
国鉄 日本国有鉄道 > JR 旅客鉄道
専売公社 > 日本たばこ産業 JT
郵政公社 日本郵政公社 > 日本郵便 日本郵政
道路公団 日本道路公団 > 高速道路
JA 農協 > 農業協同組合 農協 JA
JF 漁協 > 漁業協同組合
COOP 生協 > 生活協同組合 生協 コープ
信金 > 信用金庫
健保 健保組合 けんぽ > 健康保険組合
国保連 > 国民健康保険団体連合会
協会けんぽ > 全国健康保険協会
G_Suite Google_Apps GSuite ジースイート > Google_Workspace
Google_ドキュメント グーグルドキュメント > Googleドキュメント
Google_ドライブ グーグルドライブ google_drive > Googleドライブ
グーグルフォーム Google_フォーム google_forms > Googleフォーム
Office_365 Office365 > Microsoft_365
Azure_AD Azure_Active_Directory > Entra_ID Azure_AD
Skype_for_Business > Teams
ツイッター Twitter > 旧Twitter Twitter
旧ツイッター > X Twitter
Facebook > Meta
Hotmail > Outlook
首都大学東京 首都大 > 東京都立大学
東京医科歯科大学 東京工業大学 東工大 > 東京科学大学
大阪府立大学 大阪市立大学 > 大阪公立大学
三菱東京UFJ銀行 東京三菱銀行 > 三菱UFJ銀行
松下電器 松下電器産業 > パナソニック
富士重工業 富士重工 > SUBARU
新日鉄 新日鐵住金 新日本製鐵 > 日本製鉄
JXTG 新日本石油 > ENEOS
看護婦協会 > 看護協会
`;
