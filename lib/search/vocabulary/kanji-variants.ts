/**
 * Older and variant shapes of a character, each before the shape in use today (常用漢字表 and its 康熙字典体, and the
 * shapes of names that registers keep: 髙, 﨑, 濵). One character for one character, so that offsets stay.
 */
const pairs = `
亞亜 惡悪 壓圧 圍囲 醫医 爲為 壹壱 隱隠 榮栄 營営 衞衛 驛駅 圓円 緣縁 艷艶 鹽塩 奧奥 應応 橫横 歐欧 毆殴 黃黄 溫温 穩穏 假仮
價価 畫画 會会 壞壊 懷懐 繪絵 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 渴渇 鐮鎌 勸勧 卷巻 寬寛 歡歓 漢漢 罐缶 觀観 關関 陷陥 顏顔 巖巌 歸帰
氣気 龜亀 僞偽 戲戯 犧犠 舊旧 據拠 擧挙 虛虚 峽峡 挾挟 敎教 強強 狹狭 鄕郷 堯尭 曉暁 區区 驅駆 勳勲 薰薫 群群 羣群 徑径 惠恵 揭掲 溪渓
經経 繼継 莖茎 螢蛍 輕軽 鷄鶏 藝芸 擊撃 缺欠 儉倹 劍剣 圈圏 檢検 權権 獻献 縣県 硏研 險険 顯顕 驗験 嚴厳 效効 廣広 恆恒 鑛鉱 號号
國国 黑黒 濟済 碎砕 齋斎 劑剤 櫻桜 册冊 雜雑 產産 參参 慘惨 棧桟 蠶蚕 贊賛 讚賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 實実 舍舎 寫写 釋釈
壽寿 收収 從従 澁渋 獸獣 縱縦 肅粛 處処 緖緒 諸諸 敍叙 將将 稱称 燒焼 奬奨 條条 狀状 乘乗 淨浄 剩剰 疊畳 孃嬢 讓譲 釀醸 觸触 囑嘱
眞真 寢寝 愼慎 晉晋 盡尽 圖図 粹粋 醉酔 穗穂 隨随 髓髄 樞枢 數数 瀨瀬 聲声 靜静 齊斉 攝摂 竊窃 專専 戰戦 淺浅 潛潜 纖繊 踐践 錢銭
禪禅 雙双 壯壮 搜捜 插挿 爭争 總総 聰聡 莊荘 裝装 騷騒 增増 藏蔵 臟臓 卽即 屬属 續続 墮堕 體体 對対 帶帯 滯滞 臺台 瀧滝 擇択 澤沢
單単 擔担 膽胆 團団 彈弾 斷断 癡痴 遲遅 晝昼 蟲虫 鑄鋳 廳庁 徵徴 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 轉転 點点 傳伝 黨党 盜盗 燈灯 當当 鬭闘
德徳 獨独 讀読 屆届 繩縄 貳弐 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 祕秘 濱浜 濵浜 甁瓶 冨富 佛仏 拂払 變変 邊辺
邉辺 辨弁 瓣弁 辯弁 寶宝 豐豊 襃褒 沒没 飜翻 槇槙 萬万 滿満 默黙 餠餅 彌弥 譯訳 藥薬 與与 豫予 餘余 譽誉 搖揺 樣様 謠謡 遙遥 來来
賴頼 亂乱 覽覧 兩両 獵猟 綠緑 壘塁 勵励 禮礼 隸隷 靈霊 齡齢 曆暦 歷歴 戀恋 練練 鍊錬 爐炉 勞労 樓楼 朗朗 廊廊 祿禄 錄録 灣湾 瑤瑶
髙高 﨑崎 嵜崎 碕崎 嶋島 嶌島 槗橋 吉吉 德徳 塚塚 隆隆 神神 福福 祥祥 都都 﨟臈 彅薙 冝宜 緖緒 曾曽 鄕郷 黑黒 晴晴 猪猪 益益 礼礼 祐祐
精精 羽羽 蘒萩 諸諸 逸逸 飯飯 飼飼 館館 舘館 鶴鶴 寉鶴 靑青 凜凛 檜桧 嚙噛 瘦痩 摑掴 繫繋 鷗鴎 頰頬 剝剥 塡填 攪撹 瀆涜 蠟蝋 醬醤 麴麹
屛屏 倂併 幷并 簞箪 蟬蝉 囊嚢 潑溌 醱醗 賤賎 鄭鄭 莵兎 兔兎 渕淵 渊淵 舩船 兌兑 决決 况況 凉涼 减減 瀞瀞 囘回 囬回 廻回 竝並 畧略 峯峰
嶺嶺 桒桑 穐秋 栁柳 鮏鮭 皐皐 皋皐 彥彦 姬姫 內内 戶戸 吳呉 敎教 淸清 說説 稅税 銳鋭 閱閲 悅悦 脫脱 黃黄 靑青 靜静 諸諸 者者 步歩 涉渉
渚渚 鐡鉄 鉃鉄 埜野 濤涛 礒磯 籔薮 栢柏 杦杉 圡土 旣既 槪概 慨慨 卑卑 碑碑 每毎 海海 悔悔 梅梅 敏敏 繁繁 侮侮 僧僧 層層 憎憎 贈贈 喝喝 謁謁 褐褐 器器 嘆嘆 難難 勤勤 謹謹 祈祈
證証 社社 祖祖 祝祝 禍禍 禎禎 視視 突突 節節 署署 臭臭 著著 賓賓 頻頻 類類 虜虜 響響 免免 勉勉 墨墨 暑暑 煮煮 琢琢 穀穀 殺殺 爲為
`;

const modern = new Map<string, string>();
for (const [variant, today] of pairs
  .trim()
  .split(/\s+/)
  .map((pair) => [...pair])) {
  if (variant && today && variant !== today) modern.set(variant, today);
}

/** Shapes that names keep and dictionaries list: alike only when whole words are compared. */
const namesOnly = new Map([
  ["龍", "竜"],
  ["斎", "斉"],
  ["籐", "藤"],
]);

/** The shape in use today of a character that has one, else undefined. */
export function modernShape(character: string): string | undefined {
  return modern.get(character);
}

/** Characters that people take for one another in names. */
export function nameShape(character: string): string | undefined {
  return namesOnly.get(character);
}
